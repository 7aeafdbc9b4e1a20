import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '#server/storage/connect.ts';
import type { Migration, RawDocument } from '#server/storage/migrations/migration.ts';
import { runMigrations } from '#server/storage/migrations/run-migrations.ts';
import type { OpenedDatabase } from './store-driver-suite.ts';

/** @param open a database without data */
export function migrationSuite(
  engine: string,
  open: () => Promise<OpenedDatabase>,
  options: { skip?: boolean } = {},
): void {
  describe.skipIf(options.skip)(`migrations: ${engine}`, () => {
    let opened: OpenedDatabase;
    let database: Database;

    beforeEach(async () => {
      opened = await open();
      database = opened.database;
      const people = Array.from({ length: 1200 }, (_, n) => ({ _id: `p${n}`, name: `Ola ${n}` }));
      await database.connection.collection<RawDocument>('people').insertMany(people);
    });
    afterEach(async () => {
      await opened.dispose();
    });

    const stored = (): Promise<RawDocument[]> =>
      database.connection
        .collection<RawDocument>('people')
        .find({}, { sort: { _id: 1 } })
        .toArray();

    test('run in order, once', async () => {
      expect(await runMigrations(database, [splitNames, countPeople])).toEqual([
        splitNames.id,
        countPeople.id,
      ]);
      expect(await runMigrations(database, [splitNames, countPeople])).toEqual([]);
      const people = await stored();
      expect(people.length).toBe(1200);
      expect(people.at(-1)).toEqual({ _id: 'p999', first: 'Ola', last: '999' });
      const counts = database.connection.collection<RawDocument>('counts');
      expect(await counts.find({}).toArray()).toEqual([{ _id: 'people', count: 1200 }]);
      expect(await runMigrations(database, [splitNames, countPeople, removeOdd])).toEqual([
        removeOdd.id,
      ]);
      expect((await stored()).length).toBe(600);
    });

    test('a failing one leaves the data as it was and is not recorded', async () => {
      const before = await stored();
      const failing: Migration = {
        id: '2026-03-02-fails',
        async run(data) {
          await splitNames.run(data);
          await data.insert('others', [{ _id: 'new' }]);
          throw new Error('no such name');
        },
      };
      await expect(runMigrations(database, [countPeople, failing, removeOdd])).rejects.toThrow(
        'The migration 2026-03-02-fails failed and changed nothing: no such name',
      );
      expect(await stored()).toEqual(before);
      expect(await database.connection.collection('others').countDocuments({})).toBe(0);
      expect(await runMigrations(database, [countPeople, removeOdd])).toEqual([removeOdd.id]);
      expect((await stored()).length).toBe(600);
    });

    test('a database that is ahead of the program stops the start', async () => {
      await runMigrations(database, [splitNames, countPeople]);
      await expect(runMigrations(database, [splitNames])).rejects.toThrow(
        `The database is ahead of this program: it has the migration ${countPeople.id}`,
      );
    });
  });
}

const splitNames: Migration = {
  id: '2026-03-01-split-names',
  run: (data) =>
    data.rewrite('people', ({ name, ...rest }) => {
      const [first, last] = String(name).split(' ');
      return { ...rest, first, last };
    }),
};

const countPeople: Migration = {
  id: '2026-03-01-z-count-people',
  async run(data) {
    let count = 0;
    for await (const _ of data.documents('people')) count += 1;
    await data.insert('counts', [{ _id: 'people', count }]);
  },
};

const removeOdd: Migration = {
  id: '2026-03-03-remove-odd',
  run: (data) =>
    data.rewrite('people', (person) =>
      Number(person._id.slice(1)) % 2 === 1 ? undefined : person,
    ),
};
