import { createAccountStore } from '#server/features/accounts/account-store.ts';
import { demoAccounts } from '#server/features/accounts/demo-accounts.ts';
import { hashPassword } from '#server/features/accounts/password.ts';
import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { Database } from '#server/storage/connect.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { type DemoSize, generateDemoData } from './generate/generate-demo-data.ts';
import { createSeedStore } from './seed-store.ts';

export interface SeedOptions extends DemoSize {
  /** Makes the demo accounts, one of each role. */
  accounts: boolean;
  /** Called after each batch with the number of things written and to write. */
  progress: (done: number, total: number) => void;
}

/** Seeding is for an empty database; nothing was changed. */
export class DatabaseNotEmpty extends Error {
  override name = 'DatabaseNotEmpty';

  constructor() {
    super('The database is not empty. Seeding fills an empty one only; nothing was changed.');
  }
}

const batchSize = 1000;

/**
 * Fills an empty database with demo data; the same size, seed and day give the same data, ids included.
 * @throws DatabaseNotEmpty when it holds employers, openings or participants.
 */
export async function seedDatabase(
  database: Database,
  tables: ReferenceTables,
  options: SeedOptions,
): Promise<void> {
  const store = createSeedStore(database);
  if (!(await store.isEmpty())) throw new DatabaseNotEmpty();
  const data = generateDemoData(options, tables);
  const total = data.employers.length + options.openings + options.participants;
  let done = 0;
  const insertAll = async <T>(
    items: Iterable<T>,
    insert: (batch: T[]) => Promise<void>,
  ): Promise<void> => {
    for (const batch of batchesOf(items)) {
      await insert(batch);
      done += batch.length;
      options.progress(done, total);
    }
  };
  await insertAll(data.employers, store.insertEmployers);
  await insertAll(data.openings, store.insertOpenings);
  await insertAll(data.participants, store.insertParticipants);
  if (options.accounts) await insertAccounts(database, data.accounts);
  await database.prepare();
}

async function insertAccounts(database: Database, accounts: readonly Account[]): Promise<void> {
  const store = createAccountStore(database.connection);
  for (const account of accounts) {
    const password = demoAccounts.find(({ email }) => email === account.email)?.password;
    if (password) await store.insert(account, await hashPassword(password));
  }
}

function* batchesOf<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
