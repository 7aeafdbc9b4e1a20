import type { ActivitiesFeature } from '#server/features/activities/activities-feature.ts';
import type { OutcomesFeature } from '#server/features/outcomes/outcomes-feature.ts';
import type { ParticipantInShort } from '#server/features/participants/participant-store.ts';
import type { StoredPlacement } from '#server/features/placements/placement-store.ts';
import type { ReferralInShort } from '#server/features/referrals/referral-store.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { isOverdue } from '#shared/placements/placement-state.ts';
import { type AdvisorsList, advisorsLists } from '#shared/today/advisors-lists.ts';
import type { PersonItem, Today } from '#shared/today/today-endpoints.ts';
import {
  dueCheckIns,
  isEndingSoon,
  isOpen,
  mostNamed,
  oldLevel,
  pageSize,
  placementItem,
  referralItem,
  waitsFor,
} from './today-rules.ts';

/** Everything that the lists of a day are made of. */
export interface AdvisorsDay {
  account: Account;
  people: readonly ParticipantInShort[];
  referrals: readonly ReferralInShort[];
  placements: readonly StoredPlacement[];
  opened: ReadonlyMap<string, string>;
  hours: Awaited<ReturnType<ActivitiesFeature['averagesOf']>>;
  outcomes: Awaited<ReturnType<OutcomesFeature['due']>>;
  isOnlyMine: boolean;
  /** Missing: the first ones of every list. */
  only?: { list: AdvisorsList; page: number } | undefined;
  today: string;
}

interface ListOf<T> {
  total: number;
  items: (T & { participantId: string; displayName: string })[];
}

/** What an advisor waits for; the first of them is to be shared. */
export const answers = ['interested', 'declined', 'accepted', 'rejected'] as const;

/** Who needs an advisor, of each kind those first for whom the advisor is responsible. */
export function todayForAdvisors(day: AdvisorsDay): Today {
  const { account, people, referrals, placements, today } = day;
  const byId = new Map(people.map((each) => [each.id, each]));
  const isMine = (id: string): boolean => byId.get(id)?.responsible === account.id;

  const { from, to } = day.only
    ? { from: (day.only.page - 1) * pageSize, to: day.only.page * pageSize }
    : { from: 0, to: mostNamed };

  /** Mine first; of each the one that has waited longest, or is worst off, as `rank` says. */
  function list<T>(
    items: readonly { of: string; item: T }[],
    rank: (item: T) => string | number | undefined,
  ): ListOf<T> {
    const seen = items.filter(({ of }) => byId.has(of) && (!day.isOnlyMine || isMine(of)));
    const ranked = seen.toSorted((a, b) => compare(rank(a.item), rank(b.item)));
    const ordered = [
      ...ranked.filter(({ of }) => isMine(of)),
      ...ranked.filter(({ of }) => !isMine(of)),
    ];
    return {
      total: ordered.length,
      items: ordered.slice(from, to).map(({ of, item }) => ({
        ...item,
        participantId: of,
        displayName: byId.get(of)?.displayName ?? '',
      })),
    };
  }

  const referred = (isOne: (referral: ReferralInShort) => boolean) =>
    list(
      referrals.filter(isOne).map((each) => ({ of: each.participantId, item: referralItem(each) })),
      ({ at }) => at,
    );
  const placed = (isOne: (placement: StoredPlacement) => boolean) =>
    list(
      placements.filter(isOne).map((each) => ({
        of: each.participantId,
        item: placementItem(each, today, { on: each.approved?.period?.end }),
      })),
      ({ on }) => on,
    );
  const persons = (
    tell: (
      person: ParticipantInShort,
      index: number,
    ) => Omit<PersonItem, 'participantId' | 'displayName'> | undefined,
  ) =>
    list(
      people.flatMap((each, index) => {
        const item = tell(each, index);
        return item ? [{ of: each.id, item }] : [];
      }),
      ({ on, average }) => on ?? average,
    );
  const isOver = ({ programme }: ParticipantInShort): boolean =>
    programme?.end !== undefined && programme.end < today;

  const lists: { [L in AdvisorsList]: () => Today[L] } = {
    toShare: () => referred(({ state }) => state === 'interested'),
    answers: () => referred((each) => isNewAnswer(each, day)),
    toApprove: () => placed((each) => isOpen(each, today) && waitsFor(each, 'advisor')),
    checkInsDue: () =>
      list(
        placements.flatMap((each) =>
          dueCheckIns(each, 'advisor', today).map((item) => ({ of: each.participantId, item })),
        ),
        ({ on }) => on,
      ),
    endingSoon: () => placed((each) => isEndingSoon(each, today)),
    overdue: () => placed((each) => isOverdue(each, today)),
    outcomesDue: () =>
      list(
        day.outcomes.map(({ participant, ...item }) => ({ of: participant.id, item })),
        ({ dueOn }) => dueOn,
      ),
    below15: () =>
      persons((each, index) => {
        const hours = day.hours[index];
        return hours?.below && !isOver(each) ? { average: hours.average } : undefined;
      }),
    endedWithoutReason: () =>
      persons((each) =>
        isOver(each) && !each.programme?.endReason ? { on: each.programme?.end } : undefined,
      ),
    levelsOld: () =>
      persons((each) => {
        const on = isOver(each) ? undefined : oldLevel(each, today);
        return on === undefined ? undefined : { on };
      }),
  };
  const asked = day.only ? [day.only.list] : advisorsLists;
  return Object.fromEntries(asked.map((each) => [each, lists[each]()]));
}

/** What is not known comes last. */
function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a < b ? -1 : Number(a > b);
}

/** Somebody else's answer that the account has not seen yet. */
function isNewAnswer(
  { id, state, history }: ReferralInShort,
  { account, opened }: AdvisorsDay,
): boolean {
  const last = history.at(-1);
  if (!last || !answers.some((each) => each === state)) return false;
  const isOwn = last.by.role === account.role && last.by.displayName === account.displayName;
  return !isOwn && last.at > (opened.get(id) ?? '');
}
