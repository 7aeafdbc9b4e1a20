import type { Feature } from '#server/feature.ts';
import type { DoerOf } from '#server/features/placements/placement-acts.ts';
import type { Foundation } from '#server/foundation.ts';
import type { ChurnFact } from '#shared/placements/placement.ts';
import { participantRoutes } from './participant-routes.ts';
import {
  createParticipantService,
  type FindAccount,
  type ParticipantService,
} from './participant-service.ts';
import { createParticipantStore, type ParticipantStore } from './participant-store.ts';

export interface ParticipantsFeature
  extends Feature,
    Pick<
      ParticipantStore,
      | 'find'
      | 'findMany'
      | 'whoAre'
      | 'unreadable'
      | 'noteArchived'
      | 'isArchived'
      | 'standing'
      | 'remove'
      | 'changesOf'
    > {
  read: ParticipantService['read'];
  readAsStored: ParticipantService['readAsStored'];
  hiddenFrom: ParticipantService['hiddenFrom'];
  overview: ParticipantService['overview'];
}

interface Others {
  findAccount: FindAccount;
  doerOf: DoerOf;
  /** Where somebody stayed again and again without getting a job there. */
  churnOf: (participantId: string) => Promise<ChurnFact[]>;
}

export function createParticipantsFeature(
  {
    connection,
    isKnownCode,
    indexer,
    now,
  }: Pick<Foundation, 'connection' | 'isKnownCode' | 'indexer' | 'now'>,
  { findAccount, doerOf, churnOf }: Others,
): ParticipantsFeature {
  const store = createParticipantStore(connection);
  const service = createParticipantService({
    store,
    isKnownCode,
    findAccount,
    doerOf,
    project: indexer.participantChanged,
    now,
  });
  return {
    ...store,
    read: service.read,
    readAsStored: service.readAsStored,
    hiddenFrom: service.hiddenFrom,
    overview: service.overview,
    routes: participantRoutes(service, churnOf),
    trail: {
      path: '/api/participants/:id',
      participants: async (ids) => (await store.whoAre(ids)).map(({ id }) => id),
      isOfParticipants: true,
    },
  };
}
