import type { Feature } from '#server/feature.ts';
import type { IdempotencyFeature } from '#server/features/idempotency/idempotency-feature.ts';
import type { MatchingFeature } from '#server/features/matching/matching-feature.ts';
import type { OpeningsFeature } from '#server/features/openings/openings-feature.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { DoerOf } from '#server/features/placements/placement-acts.ts';
import type { PlacementsFeature } from '#server/features/placements/placements-feature.ts';
import type { NoteOpened } from '#server/features/today/note-opened.ts';
import type { Foundation } from '#server/foundation.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Found, OwnFirst } from '#server/own-first-rules.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { isWaiting, type ReferralState } from '#shared/referrals/referral-table.ts';
import { createAcceptService } from './accept-service.ts';
import { createWithClosed } from './expired-unwritten.ts';
import { createHeldOfParticipant, type HeldOfParticipant } from './held-of-participant.ts';
import { createOpenReferrals, type OpenReferrals } from './open-referrals.ts';
import { asOfNow } from './referral-expiry.ts';
import { createReferralReader } from './referral-reader.ts';
import { referralRoutes } from './referral-routes.ts';
import { createReferralService, type ReferralService } from './referral-service.ts';
import {
  createReferralStore,
  type ReferralInShort,
  type ReferralLine,
  type ReferralStore,
} from './referral-store.ts';
import { createReferralUpkeep } from './referral-upkeep.ts';
import { createRelease, type Release } from './release-place.ts';
import { createSettle } from './settle-acceptance.ts';
import { createShortlistService } from './shortlist-service.ts';
import { createShortlistStore } from './shortlist-store.ts';
import { createStepService } from './step-service.ts';

interface Others {
  openings: Pick<OpeningsFeature, 'reader' | 'places'>;
  participants: Pick<ParticipantsFeature, 'read' | 'findMany' | 'whoAre' | 'hiddenFrom'>;
  matching: Pick<MatchingFeature, 'judge'>;
  placements: Pick<PlacementsFeature, 'make' | 'endedOn' | 'jobsAmong'>;
  idempotency: Pick<IdempotencyFeature, 'keys'>;
  doerOf: DoerOf;
  opened: NoteOpened;
}

interface WaitingFilter {
  states: readonly ReferralState[];
  since?: string;
  /** Without these. */
  but?: readonly string[];
}

export interface ReferralsFeature extends Feature {
  /** What is under way between participants and openings. */
  open: OpenReferrals;
  suggestOnce: ReferralService['suggestOnce'];
  /** The latest ones that the account sees, as of now, changed on that day or later. */
  seenBy(account: Account, since: string): Promise<ReferralInShort[]>;
  /** Of those in these states that the account sees, as of now, own participants' first. */
  waitingOn(account: Account, filter: WaitingFilter, asked: OwnFirst): Promise<Found<ReferralLine>>;
  /** Those that were not changed after an account opened them. */
  seenSince: ReferralStore['unchangedSince'];
  /** An opening was closed: nobody waits for it any more. */
  openingClosed(openingId: string): Promise<void>;
  /** A placement is over. */
  release: Release;
  held: HeldOfParticipant;
}

export function createReferralsFeature(
  { connection, now }: Pick<Foundation, 'connection' | 'now'>,
  { openings, participants, matching, placements, idempotency, doerOf, opened }: Others,
): ReferralsFeature {
  const store = createReferralStore(connection);
  const shortlist = createShortlistStore(connection);
  const { places } = openings;
  const reader = createReferralReader({
    store,
    openings: places.openings,
    cardsOf: openings.reader.cardsOf,
    readParticipant: participants.read,
    findParticipants: participants.findMany,
    whoAre: participants.whoAre,
    hiddenFrom: participants.hiddenFrom,
    endedOn: placements.endedOn,
    now,
  });
  const settle = createSettle({
    store,
    places,
    makePlacement: placements.make,
    findParticipants: participants.findMany,
    now,
  });
  const withClosed = createWithClosed(store, places.closedOf);
  const upkeep = createReferralUpkeep({ store, shortlist, places, settle, now });
  const referrals = createReferralService({
    store,
    reader,
    readParticipant: participants.read,
    findOpening: openings.reader.find,
    judge: matching.judge,
    expireDue: upkeep.expireDue,
    withClosed,
    doerOf,
    started: async (participantId, openingId) => {
      await shortlist.remove(participantId, openingId);
    },
    now,
  });
  /** Openings whose state, or whose reservations, say whether a referral still waits. */
  async function openingsInDoubt(
    found: readonly ReferralInShort[],
    today: string,
  ): Promise<string[]> {
    const waiting = found.filter(({ state }) => isWaiting(state));
    const late = waiting.filter(({ expiresOn = today }) => expiresOn < today);
    const closed = await places.closedOf([...new Set(waiting.map((each) => each.openingId))]);
    return [...new Set([...closed, ...late.map(({ openingId }) => openingId)])];
  }

  return {
    open: createOpenReferrals(store, now),
    suggestOnce: referrals.suggestOnce,
    async waitingOn(account, given, asked) {
      const scope = await reader.scopeOf(account);
      const filter = await withClosed(scope, { ...given, today: osloDayOf(now()) });
      return store.ownFirst(scope, filter, asked);
    },
    seenSince: store.unchangedSince,
    async seenBy(account, since) {
      const filter = { today: osloDayOf(now()), since };
      const found = await store.inScope(await reader.scopeOf(account), filter);
      const known = await places.openings(await openingsInDoubt(found, filter.today));
      return found.map((each) => asOfNow(each, known.get(each.openingId), now()));
    },
    openingClosed: upkeep.openingClosed,
    release: createRelease(store, places),
    held: createHeldOfParticipant({
      store,
      shortlist,
      places,
      jobsAmong: placements.jobsAmong,
      forgetKeys: idempotency.keys.forget,
    }),
    routes: referralRoutes({
      opened,
      referrals,
      steps: createStepService({
        store,
        reader,
        findParticipants: participants.findMany,
        doerOf,
        now,
      }),
      accepting: createAcceptService({ store, reader, places, settle, doerOf, now }),
      shortlists: createShortlistService({
        store: shortlist,
        openings: openings.reader,
        readParticipant: participants.read,
        now,
      }),
    }),
    trail: {
      path: '/api/referrals/:id',
      participants: async (ids) =>
        (await store.findMany(ids)).map(({ participantId }) => participantId),
    },
    start: upkeep.all,
    sweep: upkeep.all,
  };
}
