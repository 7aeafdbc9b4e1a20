import { useEffect, useRef } from 'react';
import { type Shown, useSeen } from '#web/api/news.ts';
import { useSavedSearches } from '#web/api/saved-searches.ts';
import { isSameSearch, type SearchAsked } from './search-address.ts';

export interface SeenPart {
  search: SearchAsked;
  /** What is on the screen, of a list of so many pages. */
  items: readonly { publishedAt?: string | undefined }[];
  page: number;
  pages: number;
}

/** Shows nothing: tells the server, once every page of the list has been on the screen. */
export function NoteSeen({ search, items, page, pages }: SeenPart): null {
  const isAll = search.list === 'matches' && Object.keys(search.filters).length === 0;
  const { data: saved } = useSavedSearches(!isAll);
  const same = saved?.find((each) => isSameSearch(each, search));
  const shown: Shown | undefined = isAll ? { of: 'own' } : same && { of: 'search', id: same.id };
  const until = useNewestOfAll(items, page, pages);
  useTold(shown, until);
  return null;
}

/** When the newest was published, once every page was shown; a part of a list is not all of it. */
export function useNewestOfAll(
  items: SeenPart['items'],
  page: number,
  pages: number,
): string | undefined {
  const newestOn = useRef(new Map<number, string>());
  const newest = items.map(({ publishedAt = '' }) => publishedAt).sort();
  newestOn.current.set(page, newest.at(-1) ?? '');
  const all = [...newestOn.current].filter(([each]) => each <= pages).map(([, at]) => at);
  return all.length >= pages ? all.sort().at(-1) || undefined : undefined;
}

/** Says it once for each. That it did not work is no matter: they stay new. */
export function useTold(shown: Shown | undefined, until: string | undefined): void {
  const { mutate } = useSeen();
  const what = shown && JSON.stringify(shown);
  useEffect(() => {
    if (what !== undefined && until !== undefined) mutate({ shown: JSON.parse(what), until });
  }, [what, until, mutate]);
}
