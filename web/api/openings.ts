import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Opening } from '#shared/openings/opening.ts';
import type { Instead, ReadOpening } from '#shared/openings/opening-endpoints.ts';
import type { SearchQuery, SearchReply } from '#shared/search/search.ts';
import { ApiError, call } from './call.ts';

export type OpeningSearch = Partial<SearchQuery>;

/** One page of the board with its facets. The page before stays while the next one comes. */
export function useOpeningSearch(
  search: OpeningSearch,
  enabled = true,
): UseQueryResult<SearchReply> {
  return useQuery({
    queryKey: ['openings', 'search', search],
    queryFn: ({ signal }) => call('GET /api/openings', { query: search }, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
}

export function openingIfAnyKey(id: string): readonly unknown[] {
  return ['openings', 'if-any', id];
}

/** For a page that has something to say where there is none, or none that one may see: null. */
export function useOpeningIfAny(id: string): UseQueryResult<ReadOpening | null> {
  return useQuery({
    queryKey: openingIfAnyKey(id),
    queryFn: ({ signal }) => ifAny(call('GET /api/openings/:id', { params: { id } }, signal)),
  });
}

export function insteadKey(id: string): readonly unknown[] {
  return ['openings', 'instead', id];
}

/** What there is instead of an opening that is over; null where it is not, or never was for everybody. */
export function useInstead(id: string, enabled: boolean): UseQueryResult<Instead | null> {
  return useQuery({
    queryKey: insteadKey(id),
    queryFn: ({ signal }) =>
      ifAny(call('GET /api/openings/:id/instead', { params: { id } }, signal)),
    enabled,
  });
}

async function ifAny<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}

export function useOpening(id: string): UseQueryResult<Opening> {
  return useQuery({
    queryKey: ['openings', 'one', id],
    queryFn: ({ signal }) => call('GET /api/openings/:id', { params: { id } }, signal),
  });
}
