import { join } from 'node:path';
import { type ClientSession, type Connection, Mongoose } from 'mongoose';
import { requireDefinedFilters } from '#server/storage/defined-filter.ts';
import { EmbeddedConnection } from '#server/storage/embedded-driver/embedded-connection.ts';
import { MONGODB_OPTIONS } from '#server/storage/mongodb-options.ts';

export interface Database {
  readonly engine: 'embedded' | 'mongodb';
  readonly connection: Connection;
  /** Creates the declared indexes of every model registered on the connection. */
  ensureIndexes(): Promise<void>;
  /**
   * All that `work` writes with the session or nothing of it. For migrations at start alone: the
   * embedded database has one transaction for everything that is written meanwhile.
   */
  atomically<T>(work: (session: ClientSession | undefined) => Promise<T>): Promise<T>;
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
  return {
    ...shared(connection),
    engine: 'mongodb',
    atomically: (work) =>
      connection.withSession((session) =>
        session.withTransaction(() => work(session), { readConcern: { level: 'snapshot' } }),
      ),
    async ping() {
      await connection.db?.command({ ping: 1 });
    },
  };
}

async function openEmbedded(base: Mongoose, dataDir: string): Promise<Database> {
  base.setDriver({ Connection: EmbeddedConnection, Collection: base.Collection });
  const connection = base.createConnection() as EmbeddedConnection;
  await connection.openUri(join(dataDir, DATABASE_FILE));
  return {
    ...shared(connection),
    engine: 'embedded',
    atomically: (work) => connection.atomically(() => work(undefined)),
    ping: () => connection.ping(),
  };
}

function shared(connection: Connection): Pick<Database, 'connection' | 'ensureIndexes' | 'close'> {
  return {
    connection,
    async ensureIndexes() {
      for (const model of Object.values(connection.models)) await model.createIndexes();
    },
    close: () => connection.close(),
  };
}
