import type { AdvisorsList } from '#shared/today/advisors-lists.ts';
import type {
  OutcomeItem,
  PersonItem,
  PlacementItem,
  ReferralItem,
  Today,
} from '#shared/today/today-endpoints.ts';
import { outcomePath } from '#web/advisor/outcome/outcome-address.ts';
import { participantTab } from '#web/advisor/participant/participant-address.ts';
import { paths } from '#web/app/paths.ts';
import { noteSubjectLabels } from '#web/text/advisor-notes.ts';
import { todayText as t } from '#web/text/advisor-today.ts';
import { osloDayOf } from '#web/text/plain-words.ts';

/** One thing that waits for an advisor, in words, with the way to the step itself. */
export interface Waiting {
  key: string;
  name: string;
  /** The opening or the place. */
  about: string | undefined;
  when: string;
  to: string;
}

/** What waits on one list of a day. */
export function waitingOn(list: AdvisorsList, today: Today): { total: number; items: Waiting[] } {
  const { total, items } = today[list] ?? { total: 0, items: [] };
  const toRow = rows[list] as (item: (typeof items)[number]) => Waiting;
  return { total, items: items.map(toRow) };
}

type ItemOf<L extends AdvisorsList> = NonNullable<Today[L]>['items'][number];

const rows: { [L in AdvisorsList]: (item: ItemOf<L>) => Waiting } = {
  overdue: (item) => placementRow(item, t.ended(item.on ?? '')),
  checkInsDue: (item) =>
    placementRow(item, item.review ? t.review(item.on ?? '') : t.checkIn(item.on ?? '')),
  toApprove: (item) => placementRow(item, item.state === 'changed' ? t.changedPlan : t.newPlan),
  toShare: (item) => referralRow(item, t.saidYes(osloDayOf(item.at))),
  // To advisors only answers are news.
  news: (item) => answerRow(item as ReferralItem),
  corrections: ({ participantId, displayName = '', noteId, about, at }) => ({
    key: noteId,
    name: displayName,
    about: noteSubjectLabels[about],
    when: t.said(osloDayOf(at)),
    to: participantTab(participantId, 'notes'),
  }),
  outcomesDue: outcomeRow,
  endingSoon: (item) => placementRow(item, t.ends(item.on ?? '')),
  below15: (item) =>
    personRow(item, t.average(item.average ?? 0), participantTab(item.participantId, 'hours')),
  endedWithoutReason: (item) =>
    personRow(
      item,
      t.ended(item.on ?? ''),
      `${participantTab(item.participantId, 'hours')}#program`,
    ),
  levelsOld: (item) =>
    personRow(item, t.levelFrom(item.on ?? ''), paths.editParticipant(item.participantId)),
};

function placementRow(item: PlacementItem, when: string): Waiting {
  const { placementId, checkInId, displayName = '', title } = item;
  return {
    key: `${placementId} ${checkInId ?? ''}`,
    name: displayName,
    about: title,
    when,
    to: checkInId ? paths.checkIn(placementId, checkInId) : paths.placement(placementId),
  };
}

function referralRow({ referralId, displayName = '', title }: ReferralItem, when: string): Waiting {
  return { key: referralId, name: displayName, about: title, when, to: paths.referral(referralId) };
}

function answerRow(item: ReferralItem): Waiting {
  const answer = t.answered[item.state as keyof typeof t.answered];
  return referralRow(item, t.answer(answer, osloDayOf(item.at)));
}

function personRow(
  { participantId, displayName = '' }: PersonItem,
  when: string,
  to: string,
): Waiting {
  return { key: participantId, name: displayName, about: undefined, when, to };
}

function outcomeRow(item: OutcomeItem): Waiting {
  const { participantId, displayName = '', after, months, placementId, dueOn } = item;
  return {
    key: `${participantId} ${after} ${months} ${placementId ?? ''}`,
    name: displayName,
    about: undefined,
    when: t.outcome[after](months, dueOn),
    to: outcomePath(participantId, { after, months, placementId }),
  };
}
