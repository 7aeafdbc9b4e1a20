import type { ReactElement } from 'react';
import type { SearchReply } from '#shared/search/search.ts';
import type { BoardState } from '#web/opening-search/board-address.ts';
import { SaveSearch } from '#web/saved/save-search.tsx';
import { filtersOf, type SearchAsked } from '#web/saved/search-address.ts';
import { SeenNews } from '#web/saved/seen-news.tsx';
import { type ActiveFilter, newKey } from './active-filters.tsx';

/** For the participant signed in: a search can be saved, and its new hits are new until they were shown. */
export function KeptSearch({
  search,
  active,
  reply,
}: {
  search: BoardState;
  active: readonly ActiveFilter[];
  /** Of this very search. */
  reply: SearchReply | undefined;
}): ReactElement {
  const asked: SearchAsked = { list: 'board', filters: filtersOf(search) };
  // That only new ones are shown is no part of a search that is kept.
  const words = active.flatMap(({ key, label }) => (key === newKey ? [] : [label]));
  return (
    <>
      <SaveSearch search={asked} words={words} />
      {reply && (
        <SeenNews
          search={asked}
          publishedAfter={search.publishedAfter}
          items={reply.items}
          page={reply.page}
          pages={Math.max(1, Math.ceil(reply.total / reply.pageSize))}
        />
      )}
    </>
  );
}
