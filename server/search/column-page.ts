import { noDay } from '#shared/day-number.ts';
import { ColumnFacets } from './column-facets.ts';
import { type ColumnFilters, openTest } from './column-filter.ts';
import { inOrder } from './column-order.ts';
import type { IndexColumns } from './index-columns.ts';
import type { IndexPage, IndexQuery } from './search-index.ts';

/** What the text of a query found. */
export interface Found {
  slots: readonly number[];
  /** By slot, higher is better; missing without a text. */
  relevance?: Float64Array | undefined;
  /** Words, as typed, that the slots need not have. */
  leftOut: readonly string[];
}

/** What exists for the one who asks and is open (where a day is given). */
export function eligibleSlots(
  columns: IndexColumns,
  filters: ColumnFilters,
  openOn: string | undefined,
): number[] {
  const isOpen = openTest(columns.arrays, openOn);
  const slots: number[] = [];
  for (let slot = 0; slot < columns.size; slot++) {
    if (filters.isVisible(slot) && isOpen(slot)) slots.push(slot);
  }
  return slots;
}

/** One page: a single pass over what was found gives the hits, their number and every facet. */
export function pageOf(
  columns: IndexColumns,
  query: IndexQuery,
  filters: ColumnFilters,
  found: Found,
): IndexPage {
  const facets = new ColumnFacets(columns);
  const hits: number[] = [];
  for (const slot of found.slots) {
    if (!filters.passesOthers(slot)) continue;
    const failed = filters.failedFacets(slot);
    if (failed === 0) hits.push(slot);
    if ((failed & (failed - 1)) === 0) facets.count(slot, failed);
  }
  const from = (query.page - 1) * query.pageSize;
  const keys = sortKeys(columns, query, filters, hits, found.relevance);
  const page = inOrder(hits, keys, columns.ids, from, from + query.pageSize);
  return {
    hits: page.map((slot) => ({
      id: columns.ids[slot]!,
      revision: columns.arrays.revision[slot]!,
      distanceKm: filters.distanceOf(slot),
    })),
    total: hits.length,
    facets: facets.counts(),
    leftOut: found.leftOut,
  };
}

/** Ids of what was found and passes the filters. */
export function idsOf(
  columns: IndexColumns,
  filters: ColumnFilters,
  slots: readonly number[],
): Set<string> {
  const ids = new Set<string>();
  for (const slot of slots) {
    if (!filters.passesOthers(slot) || filters.failedFacets(slot) !== 0) continue;
    ids.add(columns.ids[slot]!);
  }
  return ids;
}

/** By slot, to be sorted ascending. */
function sortKeys(
  { arrays, size }: IndexColumns,
  { sort }: IndexQuery,
  filters: ColumnFilters,
  hits: readonly number[],
  relevance: Float64Array | undefined,
): Float64Array {
  const keys = new Float64Array(size);
  const { publishedAt, deadline } = arrays;
  for (const slot of hits) {
    if (sort === 'relevance') keys[slot] = -(relevance?.[slot] ?? 0);
    else if (sort === 'newest') keys[slot] = -publishedAt[slot]!;
    else if (sort === 'deadline') keys[slot] = deadline[slot] ?? noDay;
    else keys[slot] = filters.distanceOf(slot) ?? Number.POSITIVE_INFINITY;
  }
  return keys;
}
