import { useInfiniteQuery } from '@tanstack/react-query';
import type { MatchesReply } from '#shared/matching/match.ts';
import { call } from './call.ts';
import { type OwnSearch, ownPageSize } from './own-matches.ts';

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
        { query: { ...search, part: 'almost', page, pageSize: ownPageSize } },
        signal,
      ),
    initialPageParam: 2,
    getNextPageParam: ({ page, total }) => (page * ownPageSize < total ? page + 1 : undefined),
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
