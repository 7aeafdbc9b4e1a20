import { createAccountStore } from '#server/features/accounts/account-store.ts';
import { accountInUse } from '#server/features/accounts/account-view.ts';
import { demoAccounts } from '#server/features/accounts/demo-accounts.ts';
import { hashPassword } from '#server/features/accounts/password.ts';
import { OperatorError } from '#server/operator-error.ts';
import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { Database } from '#server/storage/connect.ts';
import { releasedMigrations } from '#server/storage/migrations/migrations.ts';
import { demoParts, storyParts } from './demo-parts.ts';
import {
  type DemoAccount,
  type DemoSize,
  generateDemoData,
} from './generate/generate-demo-data.ts';
import { tellStory } from './generate/story/tell-story.ts';

export interface SeedOptions extends DemoSize {
  /** Makes the demo accounts, one of each role. */
  accounts: boolean;
  /** Called after each batch with the number of things written and to write. */
  progress: (done: number, total: number) => void;
}

/** Seeding is for an empty database; nothing was changed. */
export class DatabaseNotEmpty extends OperatorError {
  override readonly name = 'DatabaseNotEmpty';

  constructor() {
    super('The database is not empty. Seeding fills an empty one only; nothing was changed.');
  }
}

const batchSize = 1000;

/**
 * Fills an empty database with demo data; the same size, seed and day give the same data, ids included.
 * @throws DatabaseNotEmpty when it holds anything that a demo is made of.
 */
export async function seedDatabase(
  database: Database,
  tables: ReferenceTables,
  options: SeedOptions,
): Promise<void> {
  const { connection } = database;
  for (const part of [...demoParts, ...storyParts]) {
    if (!(await part.isEmpty(connection))) throw new DatabaseNotEmpty();
  }
  const data = await tellStory(generateDemoData(options, tables), options, tables);
  let done = 0;
  for (const part of demoParts) {
    for (const batch of batchesOf(part.documents(data))) {
      await part.insert(connection, batch);
      done += batch.length;
      options.progress(done, data.total);
    }
  }
  for (const part of storyParts) {
    for (const batch of batchesOf(part.documents(data))) await part.insert(connection, batch);
  }
  if (options.accounts) await insertAccounts(database, data.accounts);
  await database.prepare(releasedMigrations(tables));
}

async function insertAccounts(database: Database, accounts: readonly DemoAccount[]): Promise<void> {
  const store = createAccountStore(database.connection);
  for (const account of accounts) {
    const password = demoAccounts.find(({ email }) => email === account.email)?.password;
    if (password)
      await store.insert(accountInUse(account, await hashPassword(password), new Date()));
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
