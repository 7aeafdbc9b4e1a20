import type { StoredDocument } from '#server/storage/embedded-driver/bson-row.ts';
import { pathParts, scalarAt } from '#server/storage/embedded-driver/document-path.ts';
import { sortKey } from '#server/storage/embedded-driver/sort-key.ts';

/** Each value at the path once. Documents without the path have none. */
export async function distinctValues(
  batches: AsyncIterable<readonly StoredDocument[]>,
  path: string,
): Promise<unknown[]> {
  pathParts(path, 'distinct');
  const values = new Map<string, unknown>();
  for await (const batch of batches) {
    for (const document of batch) {
      const value = scalarAt(document, path, 'distinct');
      if (value !== undefined) values.set(sortKey(value).toString('latin1'), value);
    }
  }
  return [...values.values()];
}
