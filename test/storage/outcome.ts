import { inspect } from 'node:util';
import type { Collection } from 'mongoose';
import type { Document, Operation } from './store-grammar.ts';

/** What an operation came to: its answer, mongod's code, or that the embedded database refuses it. */
export type Outcome = { answer: unknown } | { code: unknown } | { refused: string };

/** The documents that fit; those that break a unique index are left out. */
export async function fill(
  collection: Collection<Document>,
  start: readonly Document[],
): Promise<void> {
  await collection.deleteMany({});
  if (start.length === 0) return;
  await collection
    .insertMany(structuredClone(start) as Document[], { ordered: false })
    .catch(() => {});
}

export function all(collection: Collection<Document>): Promise<Document[]> {
  return collection.find({}, { sort: { _id: 1 } }).toArray();
}

export async function outcome(collection: Collection<Document>, next: Operation): Promise<Outcome> {
  try {
    return { answer: await run(collection, structuredClone(next)) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'UnsupportedError') return { refused: error.message };
    if (!('code' in error)) throw error;
    const writeErrors = 'writeErrors' in error ? (error.writeErrors as { index: number }[]) : [];
    return { code: [error.name, error.code, writeErrors.map(({ index }) => index)] };
  }
}

async function run(collection: Collection<Document>, next: Operation): Promise<unknown> {
  switch (next.kind) {
    case 'find': {
      const { filter, sort, projection, skip, limit } = next;
      return await collection.find(filter, { sort, projection, skip, limit }).toArray();
    }
    case 'count':
      return await collection.countDocuments(next.filter);
    case 'distinct':
      return sorted(await collection.distinct(next.path, next.filter));
    case 'aggregate':
      return sorted(await collection.aggregate(next.pipeline).toArray());
    case 'insertOne':
      return await collection.insertOne(next.document);
    case 'insertMany':
      return await collection.insertMany(next.documents, { ordered: next.ordered });
    case 'updateOne':
    case 'updateMany':
      return await collection[next.kind](next.filter, next.update, { upsert: next.upsert });
    case 'findOneAndUpdate': {
      const { filter, update, upsert, sort, after } = next;
      const returnDocument = after ? 'after' : 'before';
      return await collection.findOneAndUpdate(filter, update, { upsert, sort, returnDocument });
    }
    case 'replaceOne':
      return await collection.replaceOne({ _id: next.id }, next.fields, { upsert: next.upsert });
    case 'deleteOne':
    case 'deleteMany':
      return await collection[next.kind](next.filter);
    case 'bulkWrite': {
      const operations = next.operations as never[];
      const result = await collection.bulkWrite(operations, { ordered: next.ordered });
      const { insertedCount, matchedCount, modifiedCount, deletedCount, upsertedCount } = result;
      const counts = { insertedCount, matchedCount, modifiedCount, deletedCount, upsertedCount };
      return { ...counts, insertedIds: result.insertedIds, upsertedIds: result.upsertedIds };
    }
  }
}

/** Neither database says in which order groups and distinct values come. */
function sorted(values: readonly unknown[]): unknown[] {
  const key = (value: unknown): string => inspect(value, { sorted: true });
  return [...values].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
