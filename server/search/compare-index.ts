import type { OpeningSource } from './projection.ts';
import type { SearchIndex } from './search-index.ts';

/** An opening that search holds in another revision than the database has published. */
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
    for (const { id, revision } of batch) published.set(id, revision);
  }
  const differences: Difference[] = [];
  for await (const { id, revision } of search.revisions()) {
    const expected = published.get(id);
    published.delete(id);
    if (expected !== revision) differences.push({ id, indexed: revision, published: expected });
  }
  return [...differences, ...[...published].map(([id, revision]) => ({ id, published: revision }))];
}
