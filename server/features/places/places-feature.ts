import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { createFindPlaces } from './find-places.ts';
import { placeRoutes } from './place-routes.ts';

export function createPlacesFeature({ tables }: Pick<Foundation, 'tables'>): Feature {
  return { routes: placeRoutes(createFindPlaces(tables)) };
}
