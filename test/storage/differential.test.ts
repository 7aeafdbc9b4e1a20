import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect, isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Collection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '#server/storage/connect.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';
import { all, fill, outcome } from './outcome.ts';
import { type Document, documents, type Operation, operation } from './store-grammar.ts';

const runCount = Number(process.env.TEST_DIFFERENTIAL_RUNS ?? 300);
const operationsARun = 12;

describe.skipIf(!hasMongod())('the embedded database and a real mongod', () => {
  let mongod: RealMongod | undefined;
  let dataDir: string;
  const databases: Database[] = [];

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'fotfeste-'));
    mongod = await realMongod();
    databases.push(await openDatabase({ dataDir }));
    databases.push(await openDatabase({ dataDir, mongodbUri: mongod?.uri }));
  });
  afterAll(async () => {
    await databases[1]?.connection.db?.dropDatabase();
    for (const database of databases) await database.close();
    await mongod?.stop();
    rmSync(dataDir, { recursive: true });
  });

  test(`answer alike, ${runCount} times ${operationsARun} operations`, async () => {
    const [embedded, real] = databases.map(({ connection }) =>
      connection.collection<Document>('twin'),
    );
    if (!embedded || !real) throw new Error('not open');
    const counts = { compared: 0, refused: 0, failed: 0 };
    await declareIndexes(embedded);
    await declareIndexes(real);
    const twins = { embedded, real };
    const property = async (start: Document[], operations: Operation[]): Promise<void> => {
      await fill(embedded, start);
      await fill(real, start);
      for (const next of operations) await compare(twins, next, counts);
    };
    const size = { minLength: operationsARun, maxLength: operationsARun };
    await fc.assert(fc.asyncProperty(documents, fc.array(operation, size), property), {
      numRuns: runCount,
      endOnFailure: process.env.TEST_SHRINK === undefined,
    });

    process.stdout.write(
      `differential: ${counts.compared} operations compared (${counts.failed} errors), ${counts.refused} refused\n`,
    );
    expect(counts.refused).toBeLessThan(counts.compared / 5);
  }, 1_800_000);
});

async function compare(
  { embedded, real }: Record<'embedded' | 'real', Collection<Document>>,
  next: Operation,
  counts: Record<'compared' | 'refused' | 'failed', number>,
): Promise<void> {
  const before = await all(embedded);
  const mine = await outcome(embedded, next);
  // What is refused is not compared, and must have changed nothing.
  const theirs = 'refused' in mine ? mine : await outcome(real, next);
  const isSame = isDeepStrictEqual(mine, theirs);
  if (!isSame)
    throw new Error(inspect({ before, next, mine, theirs }, { depth: 12, breakLength: 300 }));
  counts['refused' in mine ? 'refused' : 'compared'] += 1;
  if ('code' in mine) {
    counts.failed += 1;
    // How far an update of many came before it failed, neither database says.
    if (next.kind === 'updateMany') await fill(embedded, await all(real));
  }
  expect(await all(embedded), inspect(next, { depth: 12 })).toEqual(await all(real));
}

async function declareIndexes(collection: Collection<Document>): Promise<void> {
  await collection.createIndex({ i: 1, j: -1 });
  await collection.createIndex({ j: 1 });
  await collection.createIndex({ 'o.n': 1 });
  await collection.createIndex({ u: 1 }, { unique: true, sparse: true });
  await collection.createIndex(
    { i: 1, s: 1 },
    { unique: true, partialFilterExpression: { f: true, s: { $exists: true } } },
  );
}
