import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { labourNeedRoutes } from './labour-need-routes.ts';
import { createLabourNeedService } from './labour-need-service.ts';
import { createLabourNeedStore } from './labour-need-store.ts';

export function createLabourNeedFeature({
  connection,
  tables,
  now,
}: Pick<Foundation, 'connection' | 'tables' | 'now'>): Feature {
  const service = createLabourNeedService({
    store: createLabourNeedStore(connection),
    survey: tables.labourNeed,
    now,
  });
  return { routes: labourNeedRoutes(service), start: service.fillWhenEmpty };
}
