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
const pageSize = 50;

export type OwnSearch = Pick<Partial<MatchesQuery>, 'q' | 'literal'>;

/** What fits the participant signed in, best first, page after page. */
export function useOwnMatches(
  search: OwnSearch,
): UseInfiniteQueryResult<InfiniteData<MatchesReply>> {
  return useInfiniteQuery({
    queryKey: ['matches', 'own', search],
    queryFn: ({ pageParam: page, signal }) =>
      call('GET /api/me/matches', { query: { ...search, page, pageSize } }, signal),
    initialPageParam: 1,
    getNextPageParam: ({ page, total }) => (page * pageSize < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
  });
}

/** What almost fits: as many as stand with the first page of what fits, then page after page. */
export function useOwnAlmost(
  search: OwnSearch,
  first: MatchesReply,
): {
  items: MatchesReply['almost'];
  hasNextPage: boolean;
  isFetching: boolean;
  fetchNextPage: () => unknown;
} {
  const hasFurther = first.almostTotal > first.almost.length;
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = useInfiniteQuery({
    queryKey: ['matches', 'own', 'almost', search],
    queryFn: ({ pageParam: page, signal }) =>
      call(
        'GET /api/me/matches/left-out',
        { query: { ...search, part: 'almost', page, pageSize } },
        signal,
      ),
    initialPageParam: 2,
    getNextPageParam: ({ page, total }) => (page * pageSize < total ? page + 1 : undefined),
    // What follows is fetched when it is needed, not before.
    enabled: false,
  });
  const further = (data?.pages ?? []).flatMap(({ items }) => items);
  const items = further.flatMap(({ missing, ...one }) => (missing ? [{ ...one, missing }] : []));
  return {
    items: [...first.almost, ...items],
    hasNextPage: !isError && (data ? hasNextPage : hasFurther),
    isFetching,
    fetchNextPage,
  };
}

/** What would help the participant signed in, one change at a time. */
export function useOwnWhatIf(): UseQueryResult<WhatIf> {
  return useQuery({
    queryKey: ['matches', 'own', 'what-if'],
    queryFn: ({ signal }) => call('GET /api/me/what-if', {}, signal),
  });
}
