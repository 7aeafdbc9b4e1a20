import { join } from 'node:path';
import { type Connection, Mongoose } from 'mongoose';
import { requireDefinedFilters } from '#server/storage/defined-filter.ts';
import { EmbeddedConnection } from '#server/storage/embedded-driver/embedded-connection.ts';
import { MONGODB_OPTIONS } from '#server/storage/mongodb-options.ts';

export interface Database {
  readonly engine: 'embedded' | 'mongodb';
  readonly connection: Connection;
  /** Creates the declared indexes of every model registered on the connection. */
  ensureIndexes(): Promise<void>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** MongoDB when it is given, otherwise one SQLite file in `dataDir`. */
  readonly mongodbUri?: string | undefined;
  readonly dataDir: string;
}

/** The embedded database's file below the data folder. */
export const DATABASE_FILE = 'fotfeste.sqlite';

/** Opens the database with a Mongoose of its own, so that several can live in one process. */
export async function openDatabase({ mongodbUri, dataDir }: DatabaseOptions): Promise<Database> {
  const base = new Mongoose();
  base.set({ strictQuery: 'throw', autoIndex: false, autoCreate: false, bufferCommands: false });
  base.plugin(requireDefinedFilters);
  return mongodbUri ? await openMongodb(base, mongodbUri) : await openEmbedded(base, dataDir);
}

async function openMongodb(base: Mongoose, uri: string): Promise<Database> {
  const connection = await base.createConnection(uri, MONGODB_OPTIONS).asPromise();
  return databaseOn('mongodb', connection, async () => {
    await connection.db?.command({ ping: 1 });
  });
}

async function openEmbedded(base: Mongoose, dataDir: string): Promise<Database> {
  base.setDriver({ Connection: EmbeddedConnection, Collection: base.Collection });
  const connection = base.createConnection() as EmbeddedConnection;
  await connection.openUri(join(dataDir, DATABASE_FILE));
  return databaseOn('embedded', connection, () => connection.ping());
}

function databaseOn(
  engine: Database['engine'],
  connection: Connection,
  ping: () => Promise<void>,
): Database {
  return {
    engine,
    connection,
    ping,
    async ensureIndexes() {
      for (const model of Object.values(connection.models)) await model.createIndexes();
    },
    close: () => connection.close(),
  };
}
