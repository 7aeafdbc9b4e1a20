import type { StoredDocument } from './bson-row.ts';
import { pathParts, scalarAt } from './document-path.ts';
import { UnsupportedError } from './errors.ts';
import type { Filter } from './filter.ts';
import { sortKey, valueOfKey } from './sort-key.ts';
import type { Table } from './table.ts';
import { findDocuments, narrowingOf } from './table-query.ts';

/** Each value at the path once; where the index knows them all, no document is read. */
export async function distinctOf(
  table: Table | undefined,
  path: string,
  filter: Filter,
): Promise<unknown[]> {
  pathParts(path, 'distinct');
  return (
    (table && indexedValues(table, path, filter)) ??
    (await distinctValues(findDocuments(table, filter, { projection: { [path]: 1 } }), path))
  );
}

/** Undefined where documents have to say it: an index tells no null from nothing. */
function indexedValues(table: Table, path: string, filter: Filter): unknown[] | undefined {
  const narrowing = narrowingOf(table, filter);
  if (!narrowing.isExact || table.columnOf(path) === undefined) return undefined;
  const values = table.distinct(narrowing, path).map(valueOfKey);
  return values.includes(undefined) ? undefined : values;
}

/**
 * Each value at the path once. Where a document lacks the path, mongod answers null with an index
 * and nothing without one: refused.
 */
async function distinctValues(
  batches: AsyncIterable<readonly StoredDocument[]>,
  path: string,
): Promise<unknown[]> {
  const values = new Map<string, unknown>();
  for await (const batch of batches) {
    for (const document of batch) {
      const value = scalarAt(document, path, 'distinct');
      if (value === undefined) {
        throw new UnsupportedError(`distinct by '${path}', which not every document has`);
      }
      values.set(sortKey(value).toString('latin1'), value);
    }
  }
  return [...values.values()];
}
