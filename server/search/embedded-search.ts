import { noDay } from './day-number.ts';
import type { EmbeddedContents } from './embedded-contents.ts';
import { EmbeddedFacets } from './embedded-facets.ts';
import { EmbeddedFilter, openTest } from './embedded-filter.ts';
import { inOrder } from './embedded-order.ts';
import { matchText } from './embedded-text-match.ts';
import type { IndexFilters, IndexPage, IndexQuery, Visibility } from './search-index.ts';
import { queryWords } from './search-words.ts';

/** One page: a single pass over the columns gives the hits, their number and every facet. */
export function searchContents(contents: EmbeddedContents, query: IndexQuery): IndexPage {
  const { columns } = contents;
  const filter = new EmbeddedFilter(columns, query, query.visibility);
  const facets = new EmbeddedFacets(columns);
  const hits: number[] = [];
  const candidates = eligible(contents, query, filter, query.openOn);
  for (const slot of candidates.slots) {
    if (!filter.passesOthers(slot)) continue;
    const failed = filter.failedFacets(slot);
    if (failed === 0) hits.push(slot);
    if ((failed & (failed - 1)) === 0) facets.count(slot, failed);
  }
  const from = (query.page - 1) * query.pageSize;
  const keys = sortKeys(contents, query, filter, hits, candidates.relevance);
  const page = inOrder(hits, keys, columns.ids, from, from + query.pageSize);
  return {
    hits: page.map((slot) => ({ id: columns.ids[slot]!, distanceKm: filter.distanceOf(slot) })),
    total: hits.length,
    facets: facets.counts(),
  };
}

/** Ids of everything published that passes text, filters and visibility. */
export function idsMatching(
  contents: EmbeddedContents,
  filters: IndexFilters,
  visibility: Visibility,
): Set<string> {
  const filter = new EmbeddedFilter(contents.columns, filters, visibility);
  const ids = new Set<string>();
  for (const slot of eligible(contents, filters, filter, undefined).slots) {
    if (!filter.passesOthers(slot) || filter.failedFacets(slot) !== 0) continue;
    ids.add(contents.columns.ids[slot]!);
  }
  return ids;
}

interface Eligible {
  slots: readonly number[];
  /** Missing without a word to search for. */
  relevance?: Float64Array;
}

/** What exists for the one who asks, is open, and matches the text; the other filters have no part in it. */
function eligible(
  { columns, dictionary }: EmbeddedContents,
  { q }: IndexFilters,
  filter: EmbeddedFilter,
  openOn: string | undefined,
): Eligible {
  const isOpen = openTest(columns.arrays, openOn);
  const slots: number[] = [];
  for (let slot = 0; slot < columns.size; slot++) {
    if (filter.isVisible(slot) && isOpen(slot)) slots.push(slot);
  }
  const words = queryWords(q ?? '');
  return words.words.length === 0 ? { slots } : matchText(columns, dictionary, slots, words);
}

/** By slot, to be sorted ascending. */
function sortKeys(
  { columns }: EmbeddedContents,
  { sort }: IndexQuery,
  filter: EmbeddedFilter,
  hits: readonly number[],
  relevance: Float64Array | undefined,
): Float64Array {
  const keys = new Float64Array(columns.size);
  const { publishedAt, deadline } = columns.arrays;
  for (const slot of hits) {
    if (sort === 'relevance') keys[slot] = -(relevance?.[slot] ?? 0);
    else if (sort === 'newest') keys[slot] = -publishedAt[slot]!;
    else if (sort === 'deadline') keys[slot] = deadline[slot] ?? noDay;
    else keys[slot] = filter.distanceOf(slot) ?? Number.POSITIVE_INFINITY;
  }
  return keys;
}
