import { distanceFrom } from './column-filter.ts';
import type { IndexColumns } from './index-columns.ts';
import { knownWords } from './known-words.ts';
import { existsFor, passesEvery, understoodConditions } from './meilisearch-filter.ts';
import { createNearSearch, isWithinRadius } from './meilisearch-near.ts';
import {
  idsFrom,
  idsRequest,
  openCodesFrom,
  openCodesRequest,
  pageFrom,
  pageRequests,
  type SearchAnswer,
  type SearchRequest,
} from './meilisearch-page.ts';
import { suggestionRequests, suggestionsFrom } from './meilisearch-suggest.ts';
import { findText, totalsIn } from './meilisearch-text.ts';
import type { SearchTables } from './opening-text.ts';
import type { IndexQuery, SearchIndex } from './search-index.ts';
import { queryWords } from './search-words.ts';

/**
 * The side of the engine that is read. It knows no positions: what lies within a radius, and in which
 * order by distance, comes from the openings that the process holds.
 * @param ask sends one multi-search
 */
export function createMeilisearchSearch(
  tables: SearchTables,
  columns: IndexColumns,
  ask: (requests: SearchRequest[]) => Promise<SearchAnswer[]>,
): Pick<SearchIndex, 'search' | 'matchingIds' | 'suggest' | 'openCodes'> {
  const { compounds } = knownWords(tables);
  const near = createNearSearch(columns, ask);

  const isByPosition = (query: IndexQuery): boolean =>
    isWithinRadius(query) || (query.sort === 'distance' && query.near !== undefined);

  return {
    async search(query) {
      const words = queryWords(query.q ?? '', compounds);
      if (isByPosition(query)) return near.page(query, words);
      const judged = [...existsFor(query.visibility, query.openOn), ...understoodConditions(query)];
      const distanceOf = (id: string): number | undefined => {
        const slot = columns.slotOf(id);
        return query.near && slot >= 0 ? distanceFrom(query.near, columns.arrays, slot) : undefined;
      };
      const { found, leftOut } = await findText(words, {
        find: async (text) => pageFrom(await ask(pageRequests(query, text)), distanceOf),
        isEmpty: ({ total }) => total === 0,
        nothing: () => pageFrom([], distanceOf),
        totals: totalsIn(judged, ask),
      });
      return { ...found, leftOut };
    },
    async matchingIds(filters, visibility) {
      const words = queryWords(filters.q ?? '', compounds);
      if (isWithinRadius(filters)) return near.ids(filters, visibility, words);
      const exists = existsFor(visibility, undefined);
      const { found, leftOut } = await findText(words, {
        find: async (text) => {
          const [answer] = await ask([idsRequest([...exists, ...passesEvery(filters)], text)]);
          return new Set(idsFrom(answer));
        },
        isEmpty: ({ size }) => size === 0,
        nothing: () => new Set<string>(),
        totals: totalsIn([...exists, ...understoodConditions(filters)], ask),
      });
      return { ids: found, leftOut };
    },
    async suggest(q, visibility, openOn) {
      const words = queryWords(q);
      if (words.words.length === 0) return [];
      return suggestionsFrom(await ask(suggestionRequests(words, visibility, openOn)), q);
    },
    async openCodes(visibility, openOn) {
      const [answer] = await ask([openCodesRequest(existsFor(visibility, openOn))]);
      return openCodesFrom(answer);
    },
  };
}
