import type { StoredDocument } from './bson-row.ts';
import { pathParts, scalarAt } from './document-path.ts';
import { UnsupportedError } from './errors.ts';
import { sortKey } from './sort-key.ts';

export interface SortField {
  readonly path: string;
  readonly direction: 1 | -1;
}

/** Reads a sort as Mongoose hands it over: an object or a Map of path to 1 or -1. */
export function parseSort(sort: unknown): readonly SortField[] {
  if (sort === undefined || sort === null) return [];
  if (typeof sort !== 'object') throw new UnsupportedError(`the sort ${String(sort)}`);
  const entries: [string, unknown][] = sort instanceof Map ? [...sort] : Object.entries(sort);
  return entries.map(([path, direction]) => {
    pathParts(path, 'a sort');
    if (direction === 1 || direction === -1) return { path, direction };
    throw new UnsupportedError(`the sort direction ${JSON.stringify(direction)} at '${path}'`);
  });
}

/** A sorted copy; documents that compare equal keep their order. */
export function sortDocuments<T extends StoredDocument>(
  documents: readonly T[],
  fields: readonly SortField[],
): T[] {
  const keyed = documents.map((document) => ({
    document,
    keys: fields.map(({ path }) => sortKey(scalarAt(document, path, 'sorting'))),
  }));
  keyed.sort((a, b) => compareKeys(a.keys, b.keys, fields));
  return keyed.map(({ document }) => document);
}

function compareKeys(
  a: readonly Buffer[],
  b: readonly Buffer[],
  fields: readonly SortField[],
): number {
  for (const [at, { direction }] of fields.entries()) {
    const [left, right] = [a[at], b[at]];
    if (left === undefined || right === undefined) continue;
    const order = Buffer.compare(left, right);
    if (order !== 0) return order * direction;
  }
  return 0;
}
