import { useEffect } from 'react';
import { wholeGroups } from '#web/match/alike.ts';

const firstShown = 5;
const moreShown = 10;

interface Pages<T> {
  items: readonly T[];
  hasNextPage: boolean;
  isFetching: boolean;
  fetchNextPage: () => unknown;
}

/**
 * The best few groups of a list, and ten more each time one asked for more; `page` counts that, from 1.
 * A group that a page not yet there may add to waits for it.
 */
export function useShownGroups<T extends Parameters<typeof wholeGroups>[0][number]>(
  { items, hasNextPage, isFetching, fetchNextPage }: Pages<T>,
  page: number,
): T[][] {
  const wanted = firstShown + (page - 1) * moreShown;
  const groups = wholeGroups(items, !hasNextPage).slice(0, wanted);
  const needsMore = groups.length < wanted && hasNextPage && !isFetching;
  useEffect(() => {
    if (needsMore) fetchNextPage();
  }, [needsMore, fetchNextPage]);
  return groups;
}
