import type { SavedFilters } from '#shared/saved/saved-search-endpoints.ts';
import type { SearchList } from '#shared/saved/search-lists.ts';
import { paths } from '#web/app/paths.ts';

/** What a search looks for and where. */
export interface SearchAsked {
  list: SearchList;
  filters: SavedFilters;
}

/** A search that is to be kept. */
export interface SaveSearchProps {
  search: SearchAsked;
  /** In words, what is looked for. */
  words: readonly string[];
}

/** In this order the same search is always the same address. */
const names = [
  'q',
  'literal',
  'kind',
  'county',
  'municipality',
  'category',
  'occupation',
  'shift',
  'level',
] as const satisfies readonly (keyof SavedFilters)[];

const starts: Record<SearchList, string> = { board: paths.board, matches: paths.ownMatches };

/** Where its hits are. @param publishedAfter those alone that were published later */
export function addressOf({ list, filters }: SearchAsked, publishedAfter?: string): string {
  const params = new URLSearchParams();
  for (const name of names) {
    for (const value of [filters[name] ?? []].flat().toSorted()) params.append(name, value);
  }
  if (publishedAfter !== undefined) params.append('publishedAfter', publishedAfter);
  return params.size > 0 ? `${starts[list]}?${params}` : starts[list];
}

/** What of a screen's address a saved search keeps: no page, no order. */
export function filtersOf(state: Readonly<Record<string, unknown>>): SavedFilters {
  const said = names.flatMap((name) => {
    const value = state[name];
    if (value === undefined || value === '') return [];
    return [[name, value === true ? '1' : value] as const];
  });
  return Object.fromEntries(said);
}

export function isSameSearch(one: SearchAsked, other: SearchAsked): boolean {
  return addressOf(one) === addressOf(other);
}
