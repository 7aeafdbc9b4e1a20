import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Place } from '#shared/places/place-endpoints.ts';
import { call } from './call.ts';

/** Places whose postcode or name begins like the text, at most 8; a place is no person's data. */
export function usePlaces(q: string): UseQueryResult<Place[]> {
  return useQuery({
    queryKey: ['places', q],
    queryFn: async ({ signal }) => (await call('GET /api/places', { query: { q } }, signal)).items,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: q !== '',
  });
}
