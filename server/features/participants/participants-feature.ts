import type { Feature } from '#server/feature.ts';
import type { LogLook } from '#server/features/access-log/access-log-feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { participantRoutes } from './participant-routes.ts';
import { createParticipantService, type ParticipantService } from './participant-service.ts';
import { createParticipantStore, type ParticipantStore } from './participant-store.ts';

export interface ParticipantsFeature extends Feature, Pick<ParticipantStore, 'find' | 'findMany'> {
  look: ParticipantService['look'];
}

export function createParticipantsFeature(
  { connection, isKnownCode, indexer, now }: ParticipantsFoundation,
  { logLook }: { logLook: LogLook },
): ParticipantsFeature {
  const store = createParticipantStore(connection);
  const service = createParticipantService({
    store,
    isKnownCode,
    logLook,
    project: indexer.participantChanged,
    now,
  });
  return {
    find: store.find,
    findMany: store.findMany,
    look: service.look,
    routes: participantRoutes(service, logLook),
  };
}

type ParticipantsFoundation = Pick<Foundation, 'connection' | 'isKnownCode' | 'indexer' | 'now'>;
