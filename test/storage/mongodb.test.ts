import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '#server/storage/connect.ts';
import type { Migration } from '#server/storage/migrations/migration.ts';
import { runMigrations } from '#server/storage/migrations/run-migrations.ts';
import { migrationSuite } from '#test/contracts/migration-suite.ts';
import { type OpenedDatabase, storeDriverSuite } from '#test/contracts/store-driver-suite.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';

const skip = !hasMongod();

let mongod: RealMongod | undefined;
let opened = 0;

beforeAll(async () => {
  mongod = await realMongod();
});
afterAll(async () => {
  await mongod?.stop();
});

/** A database of its own on the mongod, dropped when disposed of. */
async function openMongodb(): Promise<OpenedDatabase> {
  opened += 1;
  const mongodbUri = mongod?.uriOf(`test_${process.pid}_${opened}`);
  const database = await openDatabase({ mongodbUri, dataDir: 'unused' });
  return {
    database,
    async dispose() {
      await database.connection.db?.dropDatabase();
      await database.close();
    },
  };
}

storeDriverSuite('mongodb', openMongodb, { skip });
migrationSuite('mongodb', openMongodb, { skip });

describe.skipIf(skip)('several servers on one MongoDB', () => {
  test('start at once: each migration runs once', async () => {
    const uri = mongod?.uriOf(`test_${process.pid}_servers`);
    const servers = await Promise.all(
      Array.from({ length: 5 }, () => openDatabase({ mongodbUri: uri, dataDir: 'unused' })),
    );
    const [first] = servers;
    const people = first?.connection.collection<{ _id: string; steps: number }>('people');
    await people?.insertMany(Array.from({ length: 50 }, (_, n) => ({ _id: `p${n}`, steps: 0 })));
    const migrations = ['a', 'b', 'c'].map(raiseSteps);
    const ran = await Promise.all(servers.map((server) => runMigrations(server, migrations)));
    expect(ran.flat().sort()).toEqual(['a', 'b', 'c']);
    expect(await people?.countDocuments({ steps: 3 })).toBe(50);
    await first?.connection.db?.dropDatabase();
    await Promise.all(servers.map((server) => server.close()));
  });
});

function raiseSteps(id: string): Migration {
  return {
    id,
    run: (data) =>
      data.rewrite('people', (person) => ({ ...person, steps: Number(person.steps) + 1 })),
  };
}
