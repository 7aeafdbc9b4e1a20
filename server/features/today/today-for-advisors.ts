import type { ActivitiesFeature } from '#server/features/activities/activities-feature.ts';
import type { NotesFeature } from '#server/features/notes/notes-feature.ts';
import type { OutcomesFeature } from '#server/features/outcomes/outcomes-feature.ts';
import type { ParticipantInShort } from '#server/features/participants/participant-store.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { PlacementInShort } from '#server/features/placements/placement-in-short.ts';
import type { PlacementsFeature } from '#server/features/placements/placements-feature.ts';
import type { ReferralLine } from '#server/features/referrals/referral-store.ts';
import type { ReferralsFeature } from '#server/features/referrals/referrals-feature.ts';
import { type Found, type OwnFirst, ownFirst } from '#server/own-first-rules.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { isOverdue } from '#shared/placements/placement-state.ts';
import type { ReferralState } from '#shared/referrals/referral-table.ts';
import { advisorsLists, type WaitingList, waitingLists } from '#shared/today/advisors-lists.ts';
import type { PersonItem, Today } from '#shared/today/today-endpoints.ts';
import type { OpenedStore } from './opened-store.ts';
import {
  dayAhead,
  dueCheckIns,
  isEndingSoon,
  isOpen,
  mostNamed,
  newsSince,
  oldLevel,
  pageSize,
  placementItem,
  referralItem,
  waitsFor,
} from './today-rules.ts';

interface Others {
  participants: Pick<ParticipantsFeature, 'overview'>;
  referrals: Pick<ReferralsFeature, 'waitingOn' | 'seenSince'>;
  placements: Pick<PlacementsFeature, 'allInShort'>;
  outcomes: Pick<OutcomesFeature, 'due'>;
  activities: Pick<ActivitiesFeature, 'belowOf'>;
  notes: Pick<NotesFeature, 'corrections'>;
  opened: Pick<OpenedStore, 'of'>;
}

/** The lists of a day; what was answered stands in `answers` whole, and in `news` but for what is to be shared. */
const dayLists = [...advisorsLists, 'answers'] as const;
export type DayList = (typeof dayLists)[number];

interface DayQuery {
  isOnlyMine: boolean;
  /** Missing: the first ones of every list. */
  only?: { list: DayList; page: number } | undefined;
}

/** Who needs an advisor, of each kind those first for whom the advisor is responsible. */
export interface AdvisorsDay {
  lists(account: Account, query: DayQuery, today: string): Promise<Today>;
  /** How many of those for whom the advisor is responsible. */
  waiting(account: Account, today: string): Promise<Record<WaitingList, number>>;
}

type OfSomebody = { participantId: string };
type Lists = { [L in DayList]: () => Promise<Found<OfSomebody>> };
type Told = Omit<PersonItem, 'participantId' | 'displayName'>;

const answers = ['declined', 'accepted', 'rejected'] as const satisfies readonly ReferralState[];

export function createAdvisorsDay(given: Others): AdvisorsDay {
  /** What somebody sees of their people, in part or counted. */
  function listsOf(
    account: Account,
    people: readonly ParticipantInShort[],
    asked: OwnFirst,
    today: string,
  ): Lists {
    const placements = once(() => given.placements.allInShort(account));
    /** What the account has seen as it is now. */
    const seen = once(async () =>
      given.referrals.seenSince(await given.opened.of(account.id, newsSince(today))),
    );

    /** By the last day, or what else says who comes first. */
    const placed = async (
      isOne: (placement: PlacementInShort) => boolean,
      rank: (placement: PlacementInShort) => string | undefined,
    ): Promise<Found<OfSomebody>> => {
      const { items, total } = ownFirst((await placements()).filter(isOne), rank, asked);
      const line = (each: PlacementInShort): OfSomebody => ({
        participantId: each.participantId,
        ...placementItem(each, today, { on: each.approved?.period?.end }),
      });
      return { items: items.map(line), total };
    };
    const lastDay = ({ approved }: PlacementInShort): string | undefined => approved?.period?.end;
    const referred = async (
      filter: Parameters<Others['referrals']['waitingOn']>[1],
    ): Promise<Found<OfSomebody>> => {
      const { items, total } = await given.referrals.waitingOn(account, filter, asked);
      const line = (each: ReferralLine): OfSomebody => ({
        participantId: each.participantId,
        ...referralItem(each),
      });
      return { items: items.map(line), total };
    };
    const answered = async (states: readonly ReferralState[]): Promise<Found<OfSomebody>> =>
      referred({ states, since: newsSince(today), but: await seen() });
    const persons = async (
      tell: (person: ParticipantInShort) => Told | undefined,
    ): Promise<Found<OfSomebody>> => {
      const told = people.flatMap((each) => {
        const item = tell(each);
        return item ? [{ participantId: each.id, ...item }] : [];
      });
      return ownFirst(told, ({ on }) => on, asked);
    };
    const isOver = ({ programme }: ParticipantInShort): boolean =>
      programme?.end !== undefined && programme.end < today;

    return {
      overdue: () => placed((each) => isOverdue(each, today), lastDay),
      async checkInsDue() {
        const due = (await placements()).flatMap((each) =>
          dueCheckIns(each, 'advisor', today).map((item) => ({
            participantId: each.participantId,
            ...item,
          })),
        );
        return ownFirst(due, ({ on }) => on, asked);
      },
      toApprove: () =>
        placed(
          (each) => isOpen(each, today) && waitsFor(each, 'advisor'),
          ({ updatedAt }) => updatedAt,
        ),
      toShare: () => referred({ states: ['interested'] }),
      news: () => answered(answers),
      answers: () => answered(['interested', ...answers]),
      corrections: () => given.notes.corrections(account, asked),
      async outcomesDue() {
        const { municipality = '' } = account;
        const seen = { municipality, people, placements: await placements() };
        return given.outcomes.due(seen, asked);
      },
      endingSoon: () => placed((each) => isEndingSoon(each, today, dayAhead(today)), lastDay),
      async below15() {
        const under = people.filter((each) => !isOver(each));
        const below = await given.activities.belowOf(under, await placements());
        return ownFirst(below, ({ average }) => average, asked);
      },
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
  }

  return {
    async lists(account, { isOnlyMine: isOnlyOwn, only }, today) {
      const people = await given.participants.overview(account);
      const part = only
        ? { skip: (only.page - 1) * pageSize, limit: pageSize }
        : { skip: 0, limit: mostNamed };
      const asked = { own: ownOf(account, people), isOnlyOwn, ...part };
      const lists = listsOf(account, people, asked, today);
      return named(await all(only ? [only.list] : dayLists, (list) => lists[list]()), people);
    },
    async waiting(account, today) {
      const people = await given.participants.overview(account);
      const number = { own: ownOf(account, people), isOnlyOwn: true, skip: 0, limit: 0 };
      const lists = listsOf(account, people, number, today);
      return all(waitingLists, async (list) => (await lists[list]()).total);
    },
  };
}

/** For whom the account is responsible. */
function ownOf({ id: account }: Account, people: readonly ParticipantInShort[]): string[] {
  return people.filter(({ responsible }) => responsible === account).map(({ id }) => id);
}

function named(
  found: Readonly<Record<string, Found<OfSomebody>>>,
  people: readonly ParticipantInShort[],
): Today {
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
  const withName = (each: OfSomebody): object => ({
    ...each,
    displayName: names.get(each.participantId) ?? '',
  });
  return Object.fromEntries(
    Object.entries(found).map(([list, { items, total }]) => [
      list,
      { total, items: items.map(withName) },
    ]),
  );
}

async function all<K extends string, T>(
  keys: readonly K[],
  make: (key: K) => Promise<T>,
): Promise<Record<K, T>> {
  const made = await Promise.all(keys.map(async (key) => [key, await make(key)] as const));
  return Object.fromEntries(made) as Record<K, T>;
}

/** Made when it is asked for first. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
