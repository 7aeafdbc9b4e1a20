import type { Migration } from './migration.ts';

const collections = ['employers', 'openings', 'participants'] as const;

/** Gives everything that is followed the number that rises with each of its writes. */
export const addRevisions: Migration = {
  id: '2026-11-26-revisions',
  async run(data) {
    for (const collection of collections) {
      await data.rewrite(collection, (document) => {
        const { version } = document;
        return { ...document, revision: Number.isInteger(version) ? version : 0 };
      });
    }
  },
};
