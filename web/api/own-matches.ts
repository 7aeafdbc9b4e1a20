import {
  type InfiniteData,
  keepPreviousData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import type { MatchesReply } from '#shared/matching/match.ts';
import type { MatchesQuery } from '#shared/matching/match-endpoints.ts';
import type { WhatIf } from '#shared/matching/what-if.ts';
import { call } from './call.ts';

/** Enough that the first five differ from each other. */
export const ownPageSize = 50;

export type OwnSearch = Pick<
  Partial<MatchesQuery>,
  'q' | 'literal' | 'municipality' | 'publishedAfter'
>;

/**
 * What fits the participant signed in, best first, page after page.
 * @param isKnown false while the codes of the search are still looked up
 */
export function useOwnMatches(
  search: OwnSearch,
  isKnown = true,
): UseInfiniteQueryResult<InfiniteData<MatchesReply>> {
  return useInfiniteQuery({
    queryKey: ['matches', 'own', search],
    enabled: isKnown,
    queryFn: ({ pageParam: page, signal }) =>
      call('GET /api/me/matches', { query: { ...search, page, pageSize: ownPageSize } }, signal),
    initialPageParam: 1,
    getNextPageParam: ({ page, total }) => (page * ownPageSize < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
  });
}

/** What would help the participant signed in, one change at a time. */
export function useOwnWhatIf(): UseQueryResult<WhatIf> {
  return useQuery({
    queryKey: ['matches', 'own', 'what-if'],
    queryFn: ({ signal }) => call('GET /api/me/what-if', {}, signal),
  });
}
