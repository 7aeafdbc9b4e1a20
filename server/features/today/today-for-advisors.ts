import type { ActivitiesFeature } from '#server/features/activities/activities-feature.ts';
import type { OutcomesFeature } from '#server/features/outcomes/outcomes-feature.ts';
import type { ParticipantInShort } from '#server/features/participants/participant-store.ts';
import type { StoredPlacement } from '#server/features/placements/placement-store.ts';
import type { StoredReferral } from '#server/features/referrals/referral-store.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { isOverdue } from '#shared/placements/placement-state.ts';
import type { PersonItem, Today } from '#shared/today/today-endpoints.ts';
import {
  dueCheckIns,
  isEndingSoon,
  isOpen,
  mostNamed,
  oldLevel,
  placementItem,
  referralItem,
  waitsFor,
} from './today-rules.ts';

/** Everything that the lists of a day are made of. */
export interface AdvisorsDay {
  account: Account;
  people: readonly ParticipantInShort[];
  referrals: readonly StoredReferral[];
  placements: readonly StoredPlacement[];
  opened: ReadonlyMap<string, string>;
  hours: Awaited<ReturnType<ActivitiesFeature['hoursOf']>>;
  outcomes: Awaited<ReturnType<OutcomesFeature['due']>>;
  isOnlyMine: boolean;
  today: string;
}

const answers = ['interested', 'declined', 'accepted', 'rejected'] as const;

/** Who needs an advisor, of each kind those first for whom the advisor is responsible. */
export function todayForAdvisors(day: AdvisorsDay): Today {
  const { account, people, referrals, placements, today } = day;
  const byId = new Map(people.map((each) => [each.id, each]));
  const isMine = (id: string): boolean => byId.get(id)?.responsible === account.id;

  function list<T>(items: readonly { of: string; item: T }[]): {
    total: number;
    items: (T & { participantId: string; displayName: string })[];
  } {
    const seen = items.filter(({ of }) => byId.has(of) && (!day.isOnlyMine || isMine(of)));
    const ordered = [
      ...seen.filter(({ of }) => isMine(of)),
      ...seen.filter(({ of }) => !isMine(of)),
    ];
    return {
      total: ordered.length,
      items: ordered.slice(0, mostNamed).map(({ of, item }) => ({
        ...item,
        participantId: of,
        displayName: byId.get(of)?.displayName ?? '',
      })),
    };
  }

  const referred = (isOne: (referral: StoredReferral) => boolean) =>
    list(
      referrals.filter(isOne).map((each) => ({ of: each.participantId, item: referralItem(each) })),
    );
  const placed = (isOne: (placement: StoredPlacement) => boolean) =>
    list(
      placements.filter(isOne).map((each) => ({
        of: each.participantId,
        item: placementItem(each, today, { on: each.approved?.period?.end }),
      })),
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
    );
  const isOver = ({ programme }: ParticipantInShort): boolean =>
    programme?.end !== undefined && programme.end < today;

  return {
    toShare: referred(({ state }) => state === 'interested'),
    answers: referred((each) => isNewAnswer(each, day)),
    toApprove: placed((each) => isOpen(each, today) && waitsFor(each, 'advisor')),
    checkInsDue: list(
      placements
        .flatMap((each) =>
          dueCheckIns(each, 'advisor', today).map((item) => ({ of: each.participantId, item })),
        )
        .sort((a, b) => ((a.item.on ?? '') < (b.item.on ?? '') ? -1 : 1)),
    ),
    endingSoon: placed((each) => isEndingSoon(each, today)),
    overdue: placed((each) => isOverdue(each, today)),
    outcomesDue: list(
      day.outcomes.map(({ participant, ...item }) => ({ of: participant.id, item })),
    ),
    below15: persons((each, index) => {
      const hours = day.hours[index];
      return hours?.below && !isOver(each) ? { average: hours.average } : undefined;
    }),
    endedWithoutReason: persons((each) =>
      isOver(each) && !each.programme?.endReason ? { on: each.programme?.end } : undefined,
    ),
    levelsOld: persons((each) => {
      const on = isOver(each) ? undefined : oldLevel(each, today);
      return on === undefined ? undefined : { on };
    }),
  };
}

/** Somebody else's answer that the account has not seen yet. */
function isNewAnswer(
  { id, state, history }: StoredReferral,
  { account, opened }: AdvisorsDay,
): boolean {
  const last = history.at(-1);
  if (!last || !answers.some((each) => each === state)) return false;
  const isOwn = last.by.role === account.role && last.by.displayName === account.displayName;
  return !isOwn && last.at > (opened.get(id) ?? '');
}
