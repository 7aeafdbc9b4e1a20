import { nameKey } from '../name-key.ts';
import type { Migration } from './migration.ts';

/** What is listed by name, and the field that holds it. */
const named = { employers: 'name', participants: 'displayName' } as const;

/** Gives everything that is listed by name the key that it is ordered by. */
export const addNameKeys: Migration = {
  id: '2026-11-26-name-keys',
  async run(data) {
    for (const [collection, field] of Object.entries(named)) {
      await data.rewrite(collection, (document) => ({
        ...document,
        nameKey: nameKey(String(document[field])),
      }));
    }
  },
};
