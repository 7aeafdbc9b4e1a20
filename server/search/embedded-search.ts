import { noDay } from '#shared/day-number.ts';
import type { EmbeddedContents } from './embedded-contents.ts';
import { EmbeddedFacets } from './embedded-facets.ts';
import { EmbeddedFilter, openTest } from './embedded-filter.ts';
import { inOrder } from './embedded-order.ts';
import { matchText, type TextMatch } from './embedded-text-match.ts';
import type {
  IndexFilters,
  IndexPage,
  IndexQuery,
  MatchingIds,
  OpenCodes,
  Visibility,
} from './search-index.ts';
import { queryWords } from './search-words.ts';

/** One page: a single pass over the columns gives the hits, their number and every facet. */
export function searchContents(contents: EmbeddedContents, query: IndexQuery): IndexPage {
  const { columns } = contents;
  const filters = new BothFilters(contents, query, query.visibility);
  const facets = new EmbeddedFacets(columns);
  const hits: number[] = [];
  const found = eligible(contents, query, filters, query.openOn);
  for (const slot of found.slots) {
    if (!filters.passesOthers(slot)) continue;
    const failed = filters.failedFacets(slot);
    if (failed === 0) hits.push(slot);
    if ((failed & (failed - 1)) === 0) facets.count(slot, failed);
  }
  const from = (query.page - 1) * query.pageSize;
  const keys = sortKeys(contents, query, filters.asked, hits, found.relevance);
  const page = inOrder(hits, keys, columns.ids, from, from + query.pageSize);
  return {
    hits: page.map((slot) => ({
      id: columns.ids[slot]!,
      distanceKm: filters.asked.distanceOf(slot),
    })),
    total: hits.length,
    facets: facets.counts(),
    leftOut: found.leftOut,
  };
}

/** Ids of everything published that passes text, filters and visibility. */
export function idsMatching(
  contents: EmbeddedContents,
  given: IndexFilters,
  visibility: Visibility,
): MatchingIds {
  const filters = new BothFilters(contents, given, visibility);
  const ids = new Set<string>();
  const { slots, leftOut } = eligible(contents, given, filters, undefined);
  for (const slot of slots) {
    if (!filters.passesOthers(slot) || filters.failedFacets(slot) !== 0) continue;
    ids.add(contents.columns.ids[slot]!);
  }
  return { ids, leftOut };
}

export function openCodesIn(
  { columns }: EmbeddedContents,
  visibility: Visibility,
  openOn: string,
): OpenCodes {
  const filter = new EmbeddedFilter(columns, {}, visibility);
  const isOpen = openTest(columns.arrays, openOn);
  const { occupation, municipality } = columns.arrays;
  const occupations = new Set<string>();
  const municipalities = new Set<string>();
  for (let slot = 0; slot < columns.size; slot++) {
    if (!filter.isVisible(slot) || !isOpen(slot)) continue;
    occupations.add(columns.occupations.codes[occupation[slot]!]!);
    municipalities.add(columns.municipalities.codes[municipality[slot]!]!);
  }
  return { occupations, municipalities };
}

/** The filters that were asked for and those that the text was understood as: both hold. */
class BothFilters {
  readonly asked: EmbeddedFilter;
  readonly #understood: EmbeddedFilter | undefined;

  constructor({ columns }: EmbeddedContents, filters: IndexFilters, visibility: Visibility) {
    const { understood } = filters;
    this.asked = new EmbeddedFilter(columns, filters, visibility);
    this.#understood = understood && new EmbeddedFilter(columns, understood, visibility);
  }

  passesOthers(slot: number): boolean {
    return this.asked.passesOthers(slot) && this.#understood?.passesOthers(slot) !== false;
  }

  failedFacets(slot: number): number {
    return this.asked.failedFacets(slot) | (this.#understood?.failedFacets(slot) ?? 0);
  }

  /** Whether the opening is among those in which the text is judged. */
  isUnderstood(slot: number): boolean {
    const filter = this.#understood;
    return !filter || (filter.passesOthers(slot) && filter.failedFacets(slot) === 0);
  }
}

/** What exists for the one who asks, is open, and matches the text; the filters asked for have no part in it. */
function eligible(
  { columns, dictionary, compounds }: EmbeddedContents,
  { q }: IndexFilters,
  filters: BothFilters,
  openOn: string | undefined,
): Omit<TextMatch, 'relevance'> & Partial<TextMatch> {
  const isOpen = openTest(columns.arrays, openOn);
  const slots: number[] = [];
  for (let slot = 0; slot < columns.size; slot++) {
    if (filters.asked.isVisible(slot) && isOpen(slot)) slots.push(slot);
  }
  const query = queryWords(q ?? '', compounds);
  if (query.words.length === 0) return { slots, leftOut: [] };
  const isJudged = (slot: number): boolean => filters.isUnderstood(slot);
  return matchText({ columns, dictionary, candidates: slots, isJudged }, query);
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
