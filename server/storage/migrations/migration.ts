import type { ClientSession, Collection, Connection } from 'mongoose';

/** A document as a migration sees it: as it is stored, whatever the schemas say today. */
export type RawDocument = { _id: string } & Record<string, unknown>;

/** One change of what is stored, made once on every database, on both engines. */
export interface Migration {
  /** Never changed once released: a day and what it does, as in `2026-03-01-split-names`. */
  readonly id: string;
  run(data: MigrationData): Promise<void>;
}

/** What a migration may do. All of it happens or, when it throws, nothing. */
export interface MigrationData {
  /** Every document of a collection, by id. */
  documents(collection: string): AsyncIterable<RawDocument>;
  insert(collection: string, documents: readonly RawDocument[]): Promise<void>;
  /** Puts what `change` makes of each document in its place, and removes it where that is nothing. */
  rewrite(
    collection: string,
    change: (document: RawDocument) => RawDocument | undefined,
  ): Promise<void>;
}

const batchSize = 500;

export function migrationData(
  connection: Connection,
  session: ClientSession | undefined,
): MigrationData {
  const within = session ? { session } : {};
  const rows = (name: string): Collection<RawDocument> => connection.collection<RawDocument>(name);

  async function* batches(collection: string): AsyncGenerator<RawDocument[]> {
    let after = '';
    while (true) {
      const options = { sort: { _id: 1 }, limit: batchSize, ...within } as const;
      const batch = await rows(collection)
        .find({ _id: { $gt: after } }, options)
        .toArray();
      const last = batch.at(-1);
      if (!last) return;
      after = last._id;
      yield batch;
    }
  }

  return {
    async *documents(collection) {
      for await (const batch of batches(collection)) yield* batch;
    },
    async insert(collection, documents) {
      if (documents.length > 0) await rows(collection).insertMany([...documents], within);
    },
    async rewrite(collection, change) {
      for await (const batch of batches(collection)) {
        const writes = batch.map((document) => {
          const filter = { _id: document._id };
          const replacement = change(document);
          return replacement ? { replaceOne: { filter, replacement } } : { deleteOne: { filter } };
        });
        await rows(collection).bulkWrite(writes, within);
      }
    },
  };
}
