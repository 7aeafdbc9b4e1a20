import { join } from 'node:path';
import { Mongoose } from 'mongoose';
import { EmbeddedConnection } from '#server/storage/embedded-driver/embedded-connection.ts';
import type { Migration } from '#server/storage/migrations/migration.ts';
import { type MigratedDatabase, runMigrations } from '#server/storage/migrations/run-migrations.ts';
import { requireDefinedFilters } from './defined-filter.ts';
import { mongodbOptions } from './mongodb-options.ts';

export interface Database extends MigratedDatabase {
  readonly engine: 'embedded' | 'mongodb';
  /**
   * Brings what is stored up to date: runs the migrations that it has not had, then creates the
   * declared indexes of every model registered on the connection. Once at start, before any write.
   * @throws MigrationError
   */
  prepare(migrations: readonly Migration[]): Promise<void>;
  /**
   * What was deleted stands in no byte of its files any more, where those are ours.
   * @returns false when it has to be tried again: somebody reads an earlier state.
   */
  settle(): Promise<boolean>;
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
export const databaseFile = 'fotfeste.sqlite';

/** Opens the database with a Mongoose of its own, so that several can live in one process. */
export async function openDatabase({ mongodbUri, dataDir }: DatabaseOptions): Promise<Database> {
  const base = new Mongoose();
  base.set({ strictQuery: 'throw', autoIndex: false, autoCreate: false, bufferCommands: false });
  base.plugin(requireDefinedFilters);
  return mongodbUri ? await openMongodb(base, mongodbUri) : await openEmbedded(base, dataDir);
}

async function openMongodb(base: Mongoose, uri: string): Promise<Database> {
  const connection = await base.createConnection(uri, mongodbOptions).asPromise();
  const database: Database = {
    engine: 'mongodb',
    connection,
    prepare: (migrations) => prepare(database, migrations),
    atomically: (work) =>
      connection.withSession((session) =>
        session.withTransaction(() => work(session), { readConcern: { level: 'snapshot' } }),
      ),
    settle: async () => true,
    async ping() {
      await connection.db?.command({ ping: 1 });
    },
    close: () => connection.close(),
  };
  return database;
}

async function openEmbedded(base: Mongoose, dataDir: string): Promise<Database> {
  base.setDriver({ Connection: EmbeddedConnection, Collection: base.Collection });
  const connection = base.createConnection() as EmbeddedConnection;
  await connection.openUri(join(dataDir, databaseFile));
  const database: Database = {
    engine: 'embedded',
    connection,
    prepare: (migrations) => prepare(database, migrations),
    atomically: (work) => connection.atomically(() => work(undefined)),
    settle: () => connection.settle(),
    ping: () => connection.ping(),
    close: () => connection.close(),
  };
  return database;
}

/** A database that cannot be brought up to date is closed, so that the process can end. */
async function prepare(database: Database, migrations: readonly Migration[]): Promise<void> {
  try {
    await runMigrations(database, migrations);
    for (const model of Object.values(database.connection.models)) await model.createIndexes();
  } catch (error) {
    await database.close();
    throw error;
  }
}
