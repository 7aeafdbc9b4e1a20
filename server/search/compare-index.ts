import type { OpeningSource } from './projection.ts';
import type { SearchIndex } from './search-index.ts';

/** An opening that search holds in another version than the database has published. */
export interface Difference {
  id: string;
  /** Missing: not indexed. */
  indexed?: number | undefined;
  /** Missing: not published, or not there at all. */
  published?: number | undefined;
}

/** Compares document for document; empty when search is equal to the database. */
export async function compareIndex(
  search: SearchIndex,
  openings: OpeningSource,
): Promise<Difference[]> {
  const published = new Map<string, number>();
  for await (const batch of openings.published()) {
    for (const { id, version } of batch) published.set(id, version);
  }
  const differences: Difference[] = [];
  for await (const { id, version } of search.versions()) {
    const expected = published.get(id);
    published.delete(id);
    if (expected !== version) differences.push({ id, indexed: version, published: expected });
  }
  return [...differences, ...[...published].map(([id, version]) => ({ id, published: version }))];
}
