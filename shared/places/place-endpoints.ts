import { z } from 'zod';
import { endpoint } from '#shared/endpoint.ts';
import { position } from '#shared/fields.ts';
import { searchText } from '#shared/query.ts';

const place = z.object({
  /** Four digits; of a place found by its name the first of its postcodes. */
  postcode: z.string(),
  place: z.string(),
  /** Four digits. */
  municipality: z.string(),
  municipalityName: z.string(),
  position,
});
export type Place = z.output<typeof place>;

export const listPlaces = endpoint({
  method: 'GET',
  path: '/api/places',
  who: 'anyone',
  summary: 'At most 8 places whose postcode or name begins like the text',
  query: z.strictObject({ q: searchText.optional() }),
  reply: z.object({ items: z.array(place).max(8) }),
  cacheSeconds: 3600,
});

export const placeEndpoints = [listPlaces] as const;
