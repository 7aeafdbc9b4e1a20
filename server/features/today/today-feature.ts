import { InvalidInput } from '#server/errors.ts';
import type { Feature } from '#server/feature.ts';
import type { ActivitiesFeature } from '#server/features/activities/activities-feature.ts';
import type { NotesFeature } from '#server/features/notes/notes-feature.ts';
import type { OpeningsFeature } from '#server/features/openings/openings-feature.ts';
import type { OutcomesFeature } from '#server/features/outcomes/outcomes-feature.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { StoredPlacement } from '#server/features/placements/placement-store.ts';
import type { PlacementsFeature } from '#server/features/placements/placements-feature.ts';
import type { ReferralInShort } from '#server/features/referrals/referral-store.ts';
import type { ReferralsFeature } from '#server/features/referrals/referrals-feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { serve } from '#server/http/serve.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { isAdvisor, type Role } from '#shared/codes.ts';
import type { RequestOf } from '#shared/endpoint.ts';
import { fault } from '#shared/field-fault.ts';
import { missingParts } from '#shared/placements/missing-parts.ts';
import {
  getToday,
  getWaiting,
  type PlacementItem,
  type Today,
} from '#shared/today/today-endpoints.ts';
import type { OpenedStore } from './opened-store.ts';
import { createAdvisorsDay } from './today-for-advisors.ts';
import {
  dueCheckIns,
  isOpen,
  mostNamed,
  newsSince,
  placementItem,
  referralItem,
  waitsFor,
} from './today-rules.ts';
import { withTitles } from './with-titles.ts';

interface Others {
  openings: Pick<OpeningsFeature, 'places'>;
  participants: Pick<ParticipantsFeature, 'overview' | 'whoAre'>;
  referrals: Pick<ReferralsFeature, 'seenBy' | 'waitingOn' | 'seenSince'>;
  placements: Pick<PlacementsFeature, 'seenBy' | 'allInShort'>;
  outcomes: Pick<OutcomesFeature, 'due'>;
  activities: Pick<ActivitiesFeature, 'belowOf'>;
  notes: Pick<NotesFeature, 'corrections'>;
  opened: Pick<OpenedStore, 'of'>;
}

/** Of placements in these states something may be asked … */
const asksSomething = ['draft', 'running', 'overdue', 'changed'] as const;
/** … and of these nothing, but that they came there is news. */
const asksNothing = ['agreed', 'ended', 'cancelled'] as const;

type TodayQuery = RequestOf<typeof getToday>['query'];
type Side = 'participant' | 'employer';

interface Asked {
  referrals: readonly ReferralInShort[];
  placements: readonly StoredPlacement[];
  toAnswer: readonly ReferralInShort[];
  toApprove: readonly StoredPlacement[];
  checkInsDue: readonly { placement: StoredPlacement; item: PlacementItem }[];
}

/** What waits for the one signed in (referral.md, "One case, several services"). */
export function createTodayFeature({ now }: Pick<Foundation, 'now'>, given: Others): Feature {
  const advisorsDay = createAdvisorsDay(given);

  /** The employer's people and the participant: what is asked of them, and all there is. */
  async function askedOf(account: Account, side: Side): Promise<Asked> {
    const today = osloDayOf(now());
    const [referrals, placements] = await Promise.all([
      given.referrals.seenBy(account, newsSince(today)),
      given.placements.seenBy(account, asksSomething),
    ]);
    const asked = side === 'employer' ? 'shared' : 'suggested';
    return {
      referrals,
      placements,
      toAnswer: referrals.filter(({ state }) => state === asked),
      // To a plan that is not whole nobody can say yes.
      toApprove: placements.filter(
        (each) => isOpen(each, today) && waitsFor(each, side) && missingParts(each).length === 0,
      ),
      checkInsDue: placements.flatMap((placement) =>
        dueCheckIns(placement, side, today).map((item) => ({ placement, item })),
      ),
    };
  }

  async function forSide(account: Account, side: Side): Promise<Today> {
    const today = osloDayOf(now());
    const [asked, opened] = await Promise.all([
      askedOf(account, side),
      given.opened.of(account.id, always),
    ]);
    const { referrals, placements, toAnswer, toApprove, checkInsDue } = asked;
    const names = await namesFor(side, [...referrals, ...placements]);
    const list = <T>(items: readonly T[]): { total: number; items: T[] } => ({
      total: items.length,
      items: items.slice(0, mostNamed),
    });
    const since = newsSince(today);
    const isNews = ({ id, history }: ReferralInShort | StoredPlacement): boolean => {
      const last = history.at(-1);
      // That a placement was made is told by the referral.
      if (!last || last.by.role === 'participant' || last.action === 'make') return false;
      return last.at >= since && last.at > (opened.get(id) ?? '');
    };
    const settled =
      side === 'participant' ? await given.placements.seenBy(account, asksNothing) : [];
    return {
      toAnswer: list(toAnswer.map((each) => ({ ...referralItem(each), ...names(each) }))),
      toApprove: list(toApprove.map((each) => ({ ...placementItem(each, today), ...names(each) }))),
      checkInsDue: list(
        checkInsDue.map(({ placement, item }) => ({ ...item, ...names(placement) })),
      ),
      ...(side === 'participant' && {
        news: list([
          ...referrals.filter(isNews).map(referralItem),
          ...[...placements, ...settled].filter(isNews).map((each) => placementItem(each, today)),
        ]),
      }),
    };
  }

  async function namesFor(
    side: Side,
    things: readonly { participantId: string }[],
  ): Promise<(thing: { participantId: string }) => { displayName?: string }> {
    if (side === 'participant') return () => ({});
    const people = await given.participants.whoAre(things.map((each) => each.participantId));
    const byId = new Map(people.map(({ id, displayName }) => [id, displayName]));
    return ({ participantId }) => ({ displayName: byId.get(participantId) ?? '' });
  }

  return {
    routes: [
      serve(getToday, async ({ account, query }) => {
        const { role } = account;
        requireTaken(query, role);
        const { mine, list, page = 1 } = query;
        const only = list && { list, page };
        const today = isAdvisor(role)
          ? await advisorsDay.lists(account, { isOnlyMine: mine === '1', only }, osloDayOf(now()))
          : await forSide(account, sideFor(role));
        return withTitles(today, given.openings.places.openings);
      }),
      serve(getWaiting, async ({ account }) => {
        if (isAdvisor(account.role)) return advisorsDay.waiting(account, osloDayOf(now()));
        const { toAnswer, toApprove, checkInsDue } = await askedOf(account, sideFor(account.role));
        return {
          toAnswer: toAnswer.length,
          toApprove: toApprove.length,
          // However many were left out: one is asked how it goes once for each placement.
          checkInsDue: new Set(checkInsDue.map(({ placement }) => placement.id)).size,
        };
      }),
    ],
  };
}

/** @throws InvalidInput for what is not for everybody, and a page of nothing. */
function requireTaken({ mine, list, page }: TodayQuery, role: Role): void {
  const isForAdvisors = isAdvisor(role);
  const faults = [
    ...(mine !== undefined && !isForAdvisors ? ['mine'] : []),
    ...(list !== undefined && !isForAdvisors ? ['list'] : []),
    ...(page !== undefined && (list === undefined || !isForAdvisors) ? ['page'] : []),
  ].map((path) => fault(path, 'unknown_field'));
  if (faults.length > 0) throw new InvalidInput(faults);
}

/** Before anything was opened. */
const always = '2000-01-01';

function sideFor(role: Account['role']): Side {
  return role === 'employer' ? role : 'participant';
}
