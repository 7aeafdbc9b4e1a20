import { IndexColumns } from '#server/search/index-columns.ts';
import type { SearchTables } from '#server/search/opening-text.ts';
import type { IndexedOpening, SearchIndex } from '#server/search/search-index.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';

/**
 * An engine outside the process with the columns beside it, which get every write before the engine
 * does, as the projection brings them.
 */
export function besideEngine(
  tables: SearchTables,
  create: (columns: IndexColumns) => SearchIndex,
): SearchIndex {
  const columns = new IndexColumns(tables);
  const index = create(columns);
  const database = new Map<string, StoredOpening>();
  /** Written or removed while a rebuild reads batches. */
  const touched = new Set<string>();

  function put({ opening }: IndexedOpening): void {
    database.set(opening.id, opening);
    columns.put(opening);
  }

  function remove(id: string): void {
    database.delete(id);
    columns.remove(id);
  }

  return {
    ...index,
    async put(openings) {
      for (const each of openings) {
        touched.add(each.opening.id);
        put(each);
      }
      await index.put(openings);
    },
    async remove(ids) {
      for (const id of ids) {
        touched.add(id);
        remove(id);
      }
      await index.remove(ids);
    },
    async rebuild(batches) {
      touched.clear();
      const read: IndexedOpening[] = [];
      const passedOn = async function* (): AsyncGenerator<readonly IndexedOpening[]> {
        for await (const batch of batches) {
          read.push(...batch);
          yield batch;
        }
      };
      await index.rebuild(passedOn());
      const there = new Set(read.map(({ opening }) => opening.id));
      for (const id of [...database.keys()]) if (!there.has(id) && !touched.has(id)) remove(id);
      for (const each of read) if (!touched.has(each.opening.id)) put(each);
    },
  };
}
