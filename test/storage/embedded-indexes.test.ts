import { inspect } from 'node:util';
import fc from 'fast-check';
import type { Collection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from './open-embedded.ts';
import { all, fill, outcome } from './outcome.ts';
import { type Document, documents, type Operation, operation } from './store-grammar.ts';

const runCount = Number(process.env.TEST_INDEX_RUNS ?? 200);
const operationsARun = 12;

describe('indexes of the embedded database', () => {
  let opened: Awaited<ReturnType<typeof openEmbedded>>;
  let indexed: Collection<Document>;
  let plain: Collection<Document>;

  beforeAll(async () => {
    opened = await openEmbedded();
    const { connection } = opened.database;
    indexed = connection.collection<Document>('indexed');
    plain = connection.collection<Document>('plain');
    for (const path of ['n', 's', 'd', 'f', 'm', 'i', 'j', 'u', 'o.n', 'o.m', 'p.q.s']) {
      await indexed.createIndex({ [path]: 1 });
    }
    await indexed.createIndex({ i: 1, j: -1 });
  });
  afterAll(async () => {
    await opened.dispose();
  });

  test('change no answer: SQL narrows to what mingo finds alone', async () => {
    const property = async (start: Document[], operations: Operation[]): Promise<void> => {
      await fill(indexed, start);
      await fill(plain, start);
      for (const next of operations) await compare(next);
    };
    const size = { minLength: operationsARun, maxLength: operationsARun };
    await fc.assert(fc.asyncProperty(documents, fc.array(operation, size), property), {
      numRuns: runCount,
    });
  });

  async function compare(next: Operation): Promise<void> {
    const [withIndexes, without] = [await outcome(indexed, next), await outcome(plain, next)];
    // An index holds scalars alone, so that a write may be refused for it; then neither is written.
    if ('refused' in withIndexes || 'refused' in without) {
      await fill(plain, await all(indexed));
      return;
    }
    expect(withIndexes, inspect(next, { depth: 12 })).toEqual(without);
    expect(await all(indexed), inspect(next, { depth: 12 })).toEqual(await all(plain));
  }
});
