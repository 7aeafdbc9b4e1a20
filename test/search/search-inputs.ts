import { join } from 'node:path';
import { readReferenceTables } from '#server/reference/reference-tables.ts';
import type { SearchTables } from '#server/search/opening-text.ts';
import type { IndexedOpening, IndexQuery, SearchIndex } from '#server/search/search-index.ts';
import { openingKinds } from '#shared/codes.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';

/** The day of all generated openings and of all queries. */
export const today = '2026-03-01';

/** The tables that both engines are given in tests. */
export function searchTables(): Promise<SearchTables> {
  return readReferenceTables(join(import.meta.dirname, '../../seed/reference'));
}

export function indexed(opening: StoredOpening, employerName = 'Verket'): IndexedOpening {
  return { opening, employerName };
}

/** Everything open that an advisor sees, newest first, unless stated. */
export function queryFor(query: Partial<IndexQuery> = {}): IndexQuery {
  return {
    visibility: { kinds: openingKinds },
    openOn: today,
    sort: query.q ? 'relevance' : 'newest',
    page: 1,
    pageSize: 25,
    ...query,
  };
}

export async function* inBatches(
  openings: readonly IndexedOpening[],
  size = 1000,
): AsyncGenerator<readonly IndexedOpening[]> {
  for (let from = 0; from < openings.length; from += size) yield openings.slice(from, from + size);
}

export async function revisionsOf(index: SearchIndex): Promise<Record<string, number>> {
  const revisions: Record<string, number> = {};
  for await (const { id, revision } of index.revisions()) revisions[id] = revision;
  return revisions;
}
