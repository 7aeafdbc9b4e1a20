import type { Feature } from '#server/feature.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { RightsFeature } from '#server/features/rights/rights-feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { retentionRoutes } from './retention-routes.ts';
import { createRetentionService } from './retention-service.ts';
import { createRetentionStore } from './retention-store.ts';

interface Others {
  participants: Pick<ParticipantsFeature, 'unreadable'>;
  rights: Pick<RightsFeature, 'isArchived'>;
}

export function createRetentionFeature(
  { connection, now }: Pick<Foundation, 'connection' | 'now'>,
  { participants, rights: { isArchived } }: Others,
): Feature {
  const store = createRetentionStore(connection);
  const service = createRetentionService({
    store,
    isArchived,
    unreadable: participants.unreadable,
    now,
  });
  return { routes: retentionRoutes(service), sweep: service.sweep };
}
