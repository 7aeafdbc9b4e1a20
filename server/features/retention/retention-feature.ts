import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { retentionRoutes } from './retention-routes.ts';
import { createRetentionService } from './retention-service.ts';
import { createRetentionStore } from './retention-store.ts';

export function createRetentionFeature({
  connection,
  now,
}: Pick<Foundation, 'connection' | 'now'>): Feature {
  const service = createRetentionService({ store: createRetentionStore(connection), now });
  return { routes: retentionRoutes(service), sweep: service.sweep };
}
