import type { ClientSession, Collection, Connection } from 'mongoose';
import { OperatorError } from '#server/operator-error.ts';
import { isDuplicateKey } from '#server/storage/duplicate-key.ts';
import { type Migration, migrationData } from './migration.ts';

export interface MigratedDatabase {
  readonly connection: Connection;
  /**
   * All that `work` writes with the session or nothing of it. For the start alone: the embedded
   * database has one transaction for everything that is written meanwhile.
   */
  atomically<T>(work: (session: ClientSession | undefined) => Promise<T>): Promise<T>;
}

interface MigrationRecord {
  _id: string;
  at: Date;
}

/** A migration failed, or the database is ahead of this program: the server must not start. */
export class MigrationError extends OperatorError {
  override readonly name = 'MigrationError';
}

/**
 * Runs what has not run on this database yet, in order, each in a transaction with the record that
 * it ran. Of two servers that start at once one writes the record first; the other's transaction
 * begins anew and finds it.
 * @returns the ids of those that this call ran
 */
export async function runMigrations(
  database: MigratedDatabase,
  migrations: readonly Migration[],
): Promise<string[]> {
  const records = database.connection.collection<MigrationRecord>('migrations');
  await assertNoneUnknown(records, migrations);
  const ran: string[] = [];
  for (const migration of migrations) {
    if (await runOnce(database, records, migration)) ran.push(migration.id);
  }
  return ran;
}

async function runOnce(
  database: MigratedDatabase,
  records: Collection<MigrationRecord>,
  migration: Migration,
): Promise<boolean> {
  const { id: _id } = migration;
  if (await records.findOne({ _id })) return false;
  try {
    return await database.atomically(async (session) => {
      const within = session ? { session } : {};
      if (await records.findOne({ _id }, within)) return false;
      await records.insertOne({ _id, at: new Date() }, within);
      await migration.run(migrationData(database.connection, session));
      return true;
    });
  } catch (cause) {
    // Before there is a collection a look into it fixes no snapshot: the record of another server that
    // starts came between our look and our write, and with it all that the migration does.
    if (isDuplicateKey(cause) && (await records.findOne({ _id }))) return false;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MigrationError(`The migration ${_id} failed and changed nothing: ${reason}`, {
      cause,
    });
  }
}

async function assertNoneUnknown(
  records: Collection<MigrationRecord>,
  migrations: readonly Migration[],
): Promise<void> {
  const known = new Set(migrations.map(({ id }) => id));
  const unknown = (await records.find({}).toArray()).find(({ _id }) => !known.has(_id));
  if (!unknown) return;
  throw new MigrationError(
    `The database is ahead of this program: it has the migration ${unknown._id}. Start a newer version.`,
  );
}
