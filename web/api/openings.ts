import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Opening } from '#shared/openings/opening.ts';
import type { SearchQuery, SearchReply } from '#shared/search/search.ts';
import { call } from './call.ts';

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

export function useOpening(id: string): UseQueryResult<Opening> {
  return useQuery({
    queryKey: ['openings', 'one', id],
    queryFn: ({ signal }) => call('GET /api/openings/:id', { params: { id } }, signal),
  });
}
