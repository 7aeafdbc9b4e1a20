import { useEffect } from 'react';

interface Paged {
  items: readonly unknown[];
  total: number;
  page: number;
  pageSize: number;
}

/**
 * A page past the end, of an old link or a list that became shorter, leads to the last one.
 *
 * @param go Takes a page, in place of the one in the address.
 * @returns true while there is another page to go to, so that the screen shows no empty one.
 */
export function useLastPage(reply: Paged | undefined, go: (page: number) => void): boolean {
  const last = reply && Math.ceil(reply.total / reply.pageSize);
  const isPast = reply !== undefined && last !== undefined && last > 0 && reply.page > last;
  useEffect(() => {
    if (isPast && last) go(last);
  });
  return isPast;
}
