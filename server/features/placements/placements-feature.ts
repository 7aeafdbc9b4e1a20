import { advisorScopeOf } from '#server/case-scope.ts';
import type { Feature } from '#server/feature.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { Release } from '#server/features/referrals/release-place.ts';
import type { NoteOpened } from '#server/features/today/note-opened.ts';
import type { Foundation } from '#server/foundation.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { type ChurnFact, type HeldPlacement, heldPlacement } from '#shared/placements/placement.ts';
import type { PlacementState } from '#shared/placements/placement-codes.ts';
import { createApproveService } from './approve-service.ts';
import { createCheckInService } from './check-in-service.ts';
import { type ChurnAt, createChurnAt } from './churn-at.ts';
import { churnOf } from './churn-rules.ts';
import { createEndService, freesPlace } from './end-service.ts';
import { createPlacementActs, type DoerOf } from './placement-acts.ts';
import { type PlacementOrigin, placementDraft } from './placement-draft-rules.ts';
import type { PlacementInShort } from './placement-in-short.ts';
import { createPlacementReader } from './placement-reader.ts';
import { placementRoutes } from './placement-routes.ts';
import { createPlacementService } from './placement-service.ts';
import { createPlacementStore, type StoredPlacement } from './placement-store.ts';
import { createPlanService } from './plan-service.ts';

export type MakePlacement = (origin: Omit<PlacementOrigin, 'occupationTitle'>) => Promise<void>;

export interface PlacementsFeature extends Feature {
  /** A draft from an accepted referral, once. */
  make: MakePlacement;
  /** The days on which placements ended or were cancelled, by id. */
  endedOn(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Those of them that came to be and whose places are no longer free when they end. */
  jobsAmong(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** All that is held of a participant's. */
  ofParticipant(participantId: string): Promise<HeldPlacement[]>;
  /** Another text after every write. */
  stamp(participantId: string): Promise<string>;
  churnOf(participantId: string): Promise<ChurnFact[]>;
  churnAt: ChurnAt;
  /** All in these states that the account sees, latest change first. */
  seenBy(account: Account, states: readonly PlacementState[]): Promise<StoredPlacement[]>;
  /** All that an advisor sees. @throws Forbidden for others. */
  allInShort(account: Account): Promise<PlacementInShort[]>;
  /** All of these participants. */
  forget(participantIds: readonly string[]): Promise<void>;
}

interface Others {
  participants: Pick<ParticipantsFeature, 'read' | 'findMany' | 'hiddenFrom'>;
  release: Release;
  doerOf: DoerOf;
  opened: NoteOpened;
}

export function createPlacementsFeature(
  {
    connection,
    tables,
    isKnownCode,
    config: { siteUrl },
    now,
  }: Pick<Foundation, 'connection' | 'tables' | 'isKnownCode' | 'config' | 'now'>,
  { participants, release, doerOf, opened }: Others,
): PlacementsFeature {
  const store = createPlacementStore(connection);
  const reader = createPlacementReader({
    store,
    readParticipant: participants.read,
    findParticipants: participants.findMany,
    hiddenFrom: participants.hiddenFrom,
    limits: tables.placementLimits,
    now,
  });
  const acts = createPlacementActs({ store, reader, doerOf, now });
  const ends = createEndService({ store, reader, acts, release });
  return {
    async make(origin) {
      const occupationTitle = tables.names.nb.occupation(origin.opening.occupation, 'participant');
      await store.insert(placementDraft({ ...origin, occupationTitle }));
    },
    async endedOn(ids) {
      const found = await store.findMany(ids);
      return new Map(
        found.flatMap(({ id, end, cancelled }) => {
          const on = end?.on ?? cancelled?.on;
          return on === undefined ? [] : [[id, on] as const];
        }),
      );
    },
    async jobsAmong(ids) {
      const found = await store.findMany(ids);
      const jobs = found.filter((each) => each.approved && !freesPlace(each));
      return new Set(jobs.map(({ id }) => id));
    },
    ofParticipant: async (participantId) =>
      // Without what the server keeps for itself.
      (await store.ofParticipants([participantId])).map((each) => heldPlacement.parse(each)),
    async stamp(participantId) {
      const all = await store.ofParticipants([participantId]);
      return all
        .map(({ id, revision }) => `${id}:${revision}`)
        .sort()
        .join(' ');
    },
    churnOf: async (participantId) => churnOf(await store.ofParticipants([participantId])),
    seenBy: async (account, states) =>
      store.inScope(await reader.scopeOf(account), states, osloDayOf(now())),
    async allInShort(account) {
      const { municipality, hidden } = await advisorScopeOf(account, participants.hiddenFrom);
      const all = await store.allInShort(municipality);
      return all.filter(({ participantId }) => !hidden.includes(participantId));
    },
    churnAt: createChurnAt(store, participants.hiddenFrom),
    forget: store.removeOfParticipants,
    routes: placementRoutes({
      opened,
      placements: createPlacementService({
        store,
        reader,
        readParticipant: participants.read,
        host: siteUrl.hostname,
        now,
      }),
      plans: createPlanService({ reader, acts, isKnownCode }),
      approvals: createApproveService({ reader, acts }),
      ends,
      checkIns: createCheckInService({ store, reader, acts }),
    }),
    trail: {
      path: '/api/placements/:id',
      participants: async (ids) =>
        (await store.findMany(ids)).map(({ participantId }) => participantId),
    },
    start: ends.releaseAll,
    sweep: ends.releaseAll,
  };
}
