import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '#server/storage/connect.ts';
import type { Migration } from '#server/storage/migrations/migration.ts';
import { runMigrations } from '#server/storage/migrations/run-migrations.ts';
import { accountStoresSuite } from '#test/contracts/account-stores-suite.ts';
import {
  type CuttableDatabase,
  connectionLossSuite,
} from '#test/contracts/connection-loss-suite.ts';
import { lookStoresSuite } from '#test/contracts/look-stores-suite.ts';
import { migrationSuite } from '#test/contracts/migration-suite.ts';
import { planStoresSuite } from '#test/contracts/plan-stores-suite.ts';
import { savedStoresSuite } from '#test/contracts/saved-stores-suite.ts';
import { shippedLabourNeedSuite } from '#test/contracts/shipped-labour-need-suite.ts';
import { type OpenedDatabase, storeDriverSuite } from '#test/contracts/store-driver-suite.ts';
import { storesSuite } from '#test/contracts/stores-suite.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';
import { type CuttableProxy, cuttableProxy } from './cuttable-proxy.ts';

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

/** The same behind a proxy, which the driver takes for the only member. */
async function openThroughProxy(): Promise<CuttableDatabase & { proxy: CuttableProxy }> {
  opened += 1;
  const uri = new URL(mongod?.uriOf(`test_${process.pid}_${opened}`) ?? '');
  const proxy = await cuttableProxy({ host: uri.hostname, port: Number(uri.port) });
  uri.port = String(proxy.port);
  uri.searchParams.delete('replicaSet');
  uri.searchParams.set('directConnection', 'true');
  const database = await openDatabase({ mongodbUri: uri.href, dataDir: 'unused' });
  return {
    database,
    proxy,
    cut: proxy.cut,
    mend: proxy.mend,
    async dispose() {
      await database.connection.db?.dropDatabase();
      await database.close();
      await proxy.cut();
    },
  };
}

storeDriverSuite('mongodb', openMongodb, { skip });
migrationSuite('mongodb', openMongodb, { skip });
shippedLabourNeedSuite('mongodb', openMongodb, { skip });
storesSuite('mongodb', openMongodb, { skip });
accountStoresSuite('mongodb', openMongodb, { skip });
savedStoresSuite('mongodb', openMongodb, { skip });
planStoresSuite('mongodb', openMongodb, { skip });
lookStoresSuite('mongodb', openMongodb, { skip });
connectionLossSuite('mongodb', openThroughProxy, { skip });

describe.skipIf(skip)('a write whose reply is lost', () => {
  test('is sent again and counts once', async () => {
    const { database, proxy, dispose } = await openThroughProxy();
    const notes = database.connection.collection<{ _id: string; count: number }>('notes');
    await notes.insertOne({ _id: 'a', count: 0 });
    proxy.loseReplyTo('raised-once');
    const update = { $inc: { count: 1 }, $set: { by: 'raised-once' } };
    expect(await notes.updateOne({ _id: 'a' }, update)).toMatchObject({ modifiedCount: 1 });
    expect(await notes.findOne({ _id: 'a' })).toMatchObject({ count: 1, by: 'raised-once' });
    await dispose();
  });
});

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
