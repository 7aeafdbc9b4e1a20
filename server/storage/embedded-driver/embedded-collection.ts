import mongoose from 'mongoose';
import { parsePipeline } from './aggregate.ts';
import { isPlainObject, type StoredDocument } from './bson-row.ts';
import { type BulkResult, parseBulk, runBulk } from './bulk.ts';
import type { Catalog } from './catalog.ts';
import { distinctOf } from './distinct.ts';
import { EmbeddedCursor } from './embedded-cursor.ts';
import { UnsupportedError } from './errors.ts';
import { parseIndex } from './index-definition.ts';
import { toFilter, toPipeline, toStored, toUpdate } from './input.ts';
import { assertOptions, type Options } from './options.ts';
import { parseProjection } from './projection.ts';
import { parseSort } from './sort.ts';
import type { SqliteFile } from './sqlite-file.ts';
import type { Table } from './table.ts';
import { countDocuments, findDocuments, forEachBatch } from './table-query.ts';
import {
  deleteFirst,
  insertDocument,
  replaceFirst,
  type UpdateOutcome,
  updateFirst,
  updateRow,
} from './table-write.ts';

/**
 * What Mongoose calls on a collection of the MongoDB driver, over one table. A write is durable
 * when its promise resolves. Every other method is refused by name (see the end of the file).
 */
export class EmbeddedCollection {
  readonly collectionName: string;
  private readonly file: SqliteFile;
  private readonly catalog: Catalog;

  constructor(file: SqliteFile, catalog: Catalog, name: string) {
    this.file = file;
    this.catalog = catalog;
    this.collectionName = name;
  }

  find(filter?: unknown, options?: Options): EmbeddedCursor {
    return new EmbeddedCursor(this.found('find', filter, options));
  }

  async findOne(filter?: unknown, options?: Options): Promise<StoredDocument | null> {
    const id = options === undefined ? idAlone(filter) : undefined;
    if (id !== undefined) return this.table()?.findById(id) ?? null;
    const cursor = new EmbeddedCursor(this.found('findOne', filter, { ...options, limit: 1 }));
    const document = await cursor.next();
    await cursor.close();
    return document;
  }

  async countDocuments(filter?: unknown, options?: Options): Promise<number> {
    assertOptions('countDocuments', options);
    return await countDocuments(this.table(), toFilter(filter));
  }

  async distinct(path: string, filter?: unknown, options?: Options): Promise<unknown[]> {
    assertOptions('distinct', options);
    return await distinctOf(this.table(), path, toFilter(filter));
  }

  aggregate(pipeline: readonly unknown[], options?: Options): EmbeddedCursor {
    return new EmbeddedCursor(this.aggregated(pipeline, options));
  }

  async insertOne(document: unknown, options?: Options): Promise<unknown> {
    assertOptions('insertOne', options);
    const stored = toStored(document);
    await this.write((table) => insertDocument(table, stored));
    return { acknowledged: true, insertedId: stored._id };
  }

  async insertMany(documents: readonly unknown[], options?: Options): Promise<unknown> {
    assertOptions('insertMany', options);
    const operations = documents.map((document) => ({ insertOne: { document } }));
    const result = await this.bulkWrite(operations, { ordered: options?.ordered ?? true });
    const { insertedCount, insertedIds } = result;
    return { acknowledged: true, insertedCount, insertedIds };
  }

  async updateOne(filter: unknown, update: unknown, options?: Options): Promise<unknown> {
    assertOptions('updateOne', options);
    const [parsedFilter, parsedUpdate] = [toFilter(filter), toUpdate(update)];
    const upsert = options?.upsert;
    return updateResult([
      await this.write((table) => updateFirst(table, parsedFilter, parsedUpdate, { upsert })),
    ]);
  }

  /** A commit per batch: as in mongod, one document at a time is all that is promised. */
  async updateMany(filter: unknown, update: unknown, options?: Options): Promise<unknown> {
    assertOptions('updateMany', options);
    const [parsedFilter, parsedUpdate] = [toFilter(filter), toUpdate(update)];
    const outcomes: UpdateOutcome[] = [];
    const table = this.table();
    if (table) {
      await forEachBatch(table, parsedFilter, (batch) => {
        const change = (now: Table): UpdateOutcome[] =>
          batch.map((row) => updateRow(now, row, parsedUpdate));
        outcomes.push(...this.commit(change));
      });
      await this.file.durable();
    }
    const isUpsert = outcomes.length === 0 && options?.upsert === true;
    return isUpsert ? await this.updateOne(filter, update, options) : updateResult(outcomes);
  }

  async replaceOne(filter: unknown, replacement: unknown, options?: Options): Promise<unknown> {
    assertOptions('replaceOne', options);
    const [parsed, stored] = [toFilter(filter), toStored(replacement)];
    const upsert = options?.upsert;
    return updateResult([
      await this.write((table) => replaceFirst(table, parsed, stored, { upsert })),
    ]);
  }

  async findOneAndUpdate(
    filter: unknown,
    update: unknown,
    options?: Options,
  ): Promise<StoredDocument | null> {
    assertOptions('findOneAndUpdate', options);
    const [parsedFilter, parsedUpdate] = [toFilter(filter), toUpdate(update)];
    const project = parseProjection(options?.projection);
    const how = { upsert: options?.upsert, sort: parseSort(options?.sort) };
    const { before, after } = await this.write((table) =>
      updateFirst(table, parsedFilter, parsedUpdate, how),
    );
    const document = options?.returnDocument === 'after' ? after : before;
    return document ? project(document) : null;
  }

  async deleteOne(filter: unknown, options?: Options): Promise<unknown> {
    assertOptions('deleteOne', options);
    const parsed = toFilter(filter);
    const deletedCount = await this.write((table) => deleteFirst(table, parsed));
    return { acknowledged: true, deletedCount };
  }

  async deleteMany(filter: unknown, options?: Options): Promise<unknown> {
    assertOptions('deleteMany', options);
    const parsed = toFilter(filter);
    const table = this.table();
    let deletedCount = 0;
    if (table) {
      await forEachBatch(table, parsed, (batch) => {
        this.commit(() => table.delete(batch.map(({ row }) => row)));
        deletedCount += batch.length;
      });
      await this.file.durable();
    }
    return { acknowledged: true, deletedCount };
  }

  async bulkWrite(operations: readonly unknown[], options?: Options): Promise<BulkResult> {
    assertOptions('bulkWrite', options);
    const steps = parseBulk(operations);
    const result = await this.write((table) => runBulk(table, steps, options?.ordered ?? true));
    if (result instanceof Error) throw result;
    return result;
  }

  async createIndex(key: unknown, options?: unknown): Promise<string> {
    const name = this.catalog.createIndex(this.collectionName, parseIndex(key, options));
    await this.file.durable();
    return name;
  }

  async dropIndex(name: string): Promise<void> {
    this.catalog.dropIndex(this.collectionName, name);
    await this.file.durable();
  }

  listIndexes(): { toArray(): Promise<StoredDocument[]> } {
    const indexes = (this.table()?.indexes ?? []).map((index) => ({ v: 2, ...index }));
    return { toArray: () => Promise.resolve(indexes) };
  }

  private table(): Table | undefined {
    return this.catalog.table(this.collectionName);
  }

  private async write<T>(work: (table: Table) => T): Promise<T> {
    const result = this.commit(work);
    await this.file.durable();
    return result;
  }

  private commit<T>(work: (table: Table) => T): T {
    const table = this.catalog.tableForWriting(this.collectionName);
    return this.file.transaction(() => work(table));
  }

  private async *found(
    method: string,
    filter: unknown,
    options: Options = {},
  ): AsyncGenerator<StoredDocument[]> {
    assertOptions(method, options);
    yield* findDocuments(this.table(), toFilter(filter), options);
  }

  /** A leading $match is narrowed in SQL like any other filter. */
  private async *aggregated(
    pipeline: readonly unknown[],
    options?: Options,
  ): AsyncGenerator<StoredDocument[]> {
    assertOptions('aggregate', options);
    const stages = toPipeline(pipeline);
    const leading = stages[0]?.$match;
    const runStages = parsePipeline(leading === undefined ? stages : stages.slice(1));
    const documents: StoredDocument[] = [];
    for await (const batch of findDocuments(this.table(), toFilter(leading))) {
      documents.push(...batch);
    }
    yield runStages(documents);
  }
}

/** The id that a filter asks for and nothing else, which needs no reading of filters. */
function idAlone(filter: unknown): string | undefined {
  if (!isPlainObject(filter)) return undefined;
  const { _id: id, ...rest } = filter;
  return typeof id === 'string' && Object.keys(rest).length === 0 ? id : undefined;
}

function updateResult(outcomes: readonly UpdateOutcome[]): unknown {
  const matched = outcomes.filter(({ before }) => before !== null);
  const inserted = outcomes.filter(({ before, after }) => before === null && after !== null);
  return {
    acknowledged: true,
    matchedCount: matched.length,
    modifiedCount: matched.filter(({ isModified }) => isModified).length,
    upsertedCount: inserted.length,
    upsertedId: inserted[0]?.after?._id ?? null,
  };
}

for (const method of Object.getOwnPropertyNames(mongoose.mongo.Collection.prototype)) {
  if (method in EmbeddedCollection.prototype) continue;
  const refuse = (): never => {
    throw new UnsupportedError(`${method}() on a collection`);
  };
  Object.defineProperty(EmbeddedCollection.prototype, method, { value: refuse });
}
