import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readReferenceTables } from '#server/reference/reference-tables.ts';
import type { Migration, RawDocument } from '#server/storage/migrations/migration.ts';
import { releasedMigrations } from '#server/storage/migrations/migrations.ts';
import { runMigrations } from '#server/storage/migrations/run-migrations.ts';
import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { OpenedDatabase } from './store-driver-suite.ts';

/** A database gets the labour need that comes with the product. Run on every engine. */
export function shippedLabourNeedSuite(
  engine: string,
  open: () => Promise<OpenedDatabase>,
  options: { skip?: boolean } = {},
): void {
  describe.skipIf(options.skip)(`the labour need that is shipped: ${engine}`, () => {
    let opened: OpenedDatabase;
    let shipped: readonly LabourNeedRow[];
    let migrations: readonly Migration[];

    beforeAll(async () => {
      const tables = await readReferenceTables('seed/reference');
      shipped = tables.labourNeed;
      migrations = releasedMigrations(tables);
    });
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.dispose());

    const table = () => opened.database.connection.collection<RawDocument>('labour-need');
    const stored = async (filter = {}): Promise<string[]> =>
      (await table().find(filter).toArray()).map(({ _id }) => _id).sort();
    const idsOf = (rows: readonly LabourNeedRow[]): string[] =>
      rows.map((row) => `${row.area}-${row.styrk08}-${row.year}`).sort();

    test('fills an empty table, once', async () => {
      await runMigrations(opened.database, migrations);
      expect(await stored()).toEqual(idsOf(shipped));
      await table().deleteOne({ _id: '0-1-2025' });
      await runMigrations(opened.database, migrations);
      expect(await stored()).toHaveLength(shipped.length - 1);
    });

    test('takes the place of the survey of 2017', async () => {
      await table().insertMany(survey2017);
      await runMigrations(opened.database, migrations);
      expect(await stored()).toEqual(idsOf(shipped));
    });

    test('leaves what was changed and what was imported', async () => {
      const [changed, renamed, ...unchanged] = survey2017;
      const own = [
        { ...changed, shortage: 9999 },
        { ...renamed, source: 'kommunen' },
        aRow({ area: '3907', styrk08: '5321', year: 2025, need: 0.9 }),
        aRow({ area: '39', styrk08: '9', year: 2026, need: 0.2, coverage: 'partial' }),
        // The county's own table of the shipped year is not mixed with ours.
        aRow({ area: '46', styrk08: '53', year: 2025, need: 0.7, coverage: 'partial' }),
      ] as RawDocument[];
      await table().insertMany([...own, ...unchanged]);
      await runMigrations(opened.database, migrations);

      const ownIds = own.map(({ _id }) => _id);
      expect(
        await table()
          .find({ _id: { $in: ownIds } })
          .toArray(),
      ).toHaveLength(own.length);
      expect(await stored({ area: '46' })).toEqual(['46-53-2025']);
      const others = idsOf(shipped.filter(({ area }) => area !== '46'));
      expect(await stored()).toEqual([...ownIds, ...others].sort());
    });

    test('adds nothing to a table that somebody else made', async () => {
      await table().insertOne(aRow({ area: '0', styrk08: '9', year: 2024, need: 0.5 }));
      await runMigrations(opened.database, migrations);
      expect(await stored()).toEqual(['0-9-2024']);
    });

    test('a start that ends in the middle leaves what was there, and the next one finishes', async () => {
      await table().insertMany(survey2017);
      const [first] = migrations;
      const breaking: Migration = {
        id: String(first?.id),
        run: async (data) => {
          const insert: typeof data.insert = async (collection, rows) => {
            await data.insert(collection, rows.slice(0, 300));
            throw new Error('the power is gone');
          };
          await first?.run({ ...data, insert });
        },
      };
      await expect(runMigrations(opened.database, [breaking])).rejects.toThrow('the power is gone');
      expect(await stored()).toEqual(survey2017.map(({ _id }) => _id).sort());
      await runMigrations(opened.database, migrations);
      expect(await stored()).toEqual(idsOf(shipped));
    });
  });
}

function aRow(row: LabourNeedRow | Omit<LabourNeedRow, 'source'>): RawDocument {
  const { area, styrk08, year } = row;
  const importedAt = '2026-01-01T00:00:00.000Z';
  return { source: 'kommunen', ...row, _id: `${area}-${styrk08}-${year}`, importedAt };
}

const source = 'NAV bedriftsundersøkelse';
/** Some of the rows of 2017, as they were filled in. */
const survey2017: RawDocument[] = [
  aRow({ area: '03', styrk08: '2223', shortage: 275, year: 2017, source }),
  aRow({ area: '11', styrk08: '2223', shortage: 350, year: 2017, source }),
  aRow({ area: '50', styrk08: '5321', shortage: 25, year: 2017, source }),
  aRow({ area: '46', styrk08: '2341', shortage: 75, year: 2017, source }),
  aRow({ area: '11', styrk08: '2224', shortage: 50, year: 2017, source }),
  aRow({ area: '18', styrk08: '8342', shortage: 150, year: 2017, source }),
  aRow({ area: '46', styrk08: '7131', shortage: 50, year: 2017, source }),
  aRow({ area: '11', styrk08: '2352', shortage: 25, year: 2017, source }),
  aRow({ area: '15', styrk08: '2359', shortage: 25, year: 2017, source }),
  aRow({ area: '39', styrk08: '3423', shortage: 50, year: 2017, source }),
  aRow({ area: '0', styrk08: '3113', shortage: 50, year: 2017, source }),
  aRow({ area: '18', styrk08: '8219', shortage: 25, year: 2017, source }),
  aRow({ area: '0', styrk08: '9612', shortage: 50, year: 2017, source }),
];
