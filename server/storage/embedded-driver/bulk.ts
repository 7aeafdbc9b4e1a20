import mongoose from 'mongoose';
import { isPlainObject, type StoredDocument } from './bson-row.ts';
import { UnsupportedError } from './errors.ts';
import { toFilter, toStored, toUpdate } from './input.ts';
import type { Table } from './table.ts';
import {
  deleteFirst,
  insertDocument,
  replaceFirst,
  type UpdateOutcome,
  updateFirst,
} from './table-write.ts';

const { MongoBulkWriteError, MongoServerError } = mongoose.mongo;

/** Counts as the driver answers them; ids by the position of their operation. */
export interface BulkResult {
  readonly ok: 1;
  insertedCount: number;
  matchedCount: number;
  modifiedCount: number;
  deletedCount: number;
  upsertedCount: number;
  readonly insertedIds: Record<number, unknown>;
  readonly upsertedIds: Record<number, unknown>;
}

/** Which operation failed and why. Mongoose renumbers `err.index`, so that `index` reads it there. */
class WriteFailure {
  readonly err: { index: number; readonly code: number; readonly errmsg: string };

  constructor(error: mongoose.mongo.MongoServerError, index: number) {
    this.err = { index, code: Number(error.code), errmsg: error.message };
  }

  get index(): number {
    return this.err.index;
  }

  get code(): number {
    return this.err.code;
  }

  get errmsg(): string {
    return this.err.errmsg;
  }
}

type Step = (table: Table, result: BulkResult, index: number) => void;

/** Every operation read before the first one runs. */
export function parseBulk(operations: readonly unknown[]): readonly Step[] {
  return operations.map((operation) => {
    const [entry, ...others] = isPlainObject(operation) ? Object.entries(operation) : [];
    const [name = '', spec] = entry ?? [];
    const read = Object.hasOwn(operationKinds, name) ? operationKinds[name] : undefined;
    if (!read || others.length > 0 || !isPlainObject(spec)) {
      throw new UnsupportedError(`the bulk operation ${name}`);
    }
    return readOrFailing(() => read(spec));
  });
}

/** What mongod refuses on reading fails in its turn, after the operations before it. */
function readOrFailing(read: () => Step): Step {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof MongoServerError)) throw error;
    return () => {
      throw error;
    };
  }
}

/**
 * Runs the steps inside the caller's transaction. What came before a refused step stays, as in
 * mongod; the answer then is the error, to be thrown after the commit.
 */
export function runBulk(
  table: Table,
  steps: readonly Step[],
  isOrdered: boolean,
): BulkResult | mongoose.mongo.MongoBulkWriteError {
  const result = emptyResult();
  const writeErrors: WriteFailure[] = [];
  for (const [index, step] of steps.entries()) {
    try {
      step(table, result, index);
    } catch (error) {
      if (!(error instanceof MongoServerError)) throw error;
      writeErrors.push(new WriteFailure(error, index));
      if (isOrdered) break;
    }
  }
  return writeErrors.length === 0 ? result : bulkError(result, writeErrors);
}

const operationKinds: Record<string, (spec: StoredDocument) => Step> = {
  insertOne({ document }) {
    const stored = toStored(document);
    return (table, result, index) => {
      insertDocument(table, stored);
      result.insertedCount += 1;
      result.insertedIds[index] = stored._id;
    };
  },
  updateOne({ filter, update, upsert, ...rest }) {
    assertNoRest(rest);
    const [parsedFilter, parsedUpdate] = [toFilter(filter), toUpdate(update)];
    return (table, result, index) =>
      count(
        result,
        index,
        updateFirst(table, parsedFilter, parsedUpdate, { upsert: upsert === true }),
      );
  },
  replaceOne({ filter, replacement, upsert, ...rest }) {
    assertNoRest(rest);
    const [parsedFilter, stored] = [toFilter(filter), toStored(replacement)];
    return (table, result, index) =>
      count(result, index, replaceFirst(table, parsedFilter, stored, { upsert: upsert === true }));
  },
  deleteOne({ filter, ...rest }) {
    assertNoRest(rest);
    const parsed = toFilter(filter);
    return (table, result) => {
      result.deletedCount += deleteFirst(table, parsed);
    };
  },
};

/** `timestamps` and `setDefaultsOnInsert` are Mongoose's own and already applied. */
function assertNoRest({ timestamps, setDefaultsOnInsert, ...rest }: StoredDocument): void {
  const [option] = Object.keys(rest);
  if (option !== undefined) throw new UnsupportedError(`the bulk option ${option}`);
}

function count(
  result: BulkResult,
  index: number,
  { before, after, isModified }: UpdateOutcome,
): void {
  if (before) result.matchedCount += 1;
  if (isModified) result.modifiedCount += 1;
  if (before || !after) return;
  result.upsertedCount += 1;
  result.upsertedIds[index] = after._id;
}

function emptyResult(): BulkResult {
  return {
    ok: 1,
    insertedCount: 0,
    matchedCount: 0,
    modifiedCount: 0,
    deletedCount: 0,
    upsertedCount: 0,
    insertedIds: {},
    upsertedIds: {},
  };
}

function bulkError(
  result: BulkResult,
  writeErrors: WriteFailure[],
): mongoose.mongo.MongoBulkWriteError {
  const { errmsg: message = '', code = 0 } = writeErrors[0] ?? {};
  const error = {
    message,
    code,
    writeErrors: writeErrors as unknown as mongoose.mongo.WriteError[],
  };
  // The driver exports neither class of what its error holds; it reads nothing that is missing here.
  return new MongoBulkWriteError(error, result as unknown as mongoose.mongo.BulkWriteResult);
}
