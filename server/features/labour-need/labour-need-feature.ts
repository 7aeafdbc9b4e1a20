import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { labourNeedRoutes } from './labour-need-routes.ts';
import { createLabourNeedService } from './labour-need-service.ts';
import { createLabourNeedStore } from './labour-need-store.ts';

export function createLabourNeedFeature({ connection }: Pick<Foundation, 'connection'>): Feature {
  return {
    routes: labourNeedRoutes(createLabourNeedService(createLabourNeedStore(connection))),
  };
}
