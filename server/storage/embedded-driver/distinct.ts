import type { StoredDocument } from './bson-row.ts';
import { pathParts, scalarAt } from './document-path.ts';
import { UnsupportedError } from './errors.ts';
import { sortKey } from './sort-key.ts';

/**
 * Each value at the path once. Where a document lacks the path, mongod answers null with an index
 * and nothing without one: refused.
 */
export async function distinctValues(
  batches: AsyncIterable<readonly StoredDocument[]>,
  path: string,
): Promise<unknown[]> {
  pathParts(path, 'distinct');
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
