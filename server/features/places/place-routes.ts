import { type Route, serve } from '#server/http/serve.ts';
import { listPlaces } from '#shared/places/place-endpoints.ts';
import type { FindPlaces } from './find-places.ts';

export function placeRoutes(findPlaces: FindPlaces): Route[] {
  return [serve(listPlaces, ({ query }) => ({ items: findPlaces(query.q ?? '') }))];
}
