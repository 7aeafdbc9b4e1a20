import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { seedDatabase } from '#seed/seed-database.ts';
import { createAccountStore } from '#server/features/accounts/account-store.ts';
import { accountInUse } from '#server/features/accounts/account-view.ts';
import { hashPassword } from '#server/features/accounts/password.ts';
import { openingModel } from '#server/features/openings/opening-model.ts';
import { participantModel } from '#server/features/participants/participant-model.ts';
import { readReferenceTables } from '#server/reference/reference-tables.ts';
import type { Database } from '#server/storage/connect.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { sendWell, signIn } from './bench-client.ts';
import type { LoadOptions } from './load-options.ts';

type People = Pick<Account, 'participantId' | 'employerId'>;

export interface BenchAccount {
  email: string;
  password: string;
}

/** Who signs in: a participant for every connection, an employer for every writer. */
export interface LoadAccounts {
  participants: BenchAccount[];
  employers: BenchAccount[];
}

const password = 'fotfeste-bench';

/** How much of everything there is. */
export type LoadWorld = Pick<LoadOptions, 'openings' | 'participants' | 'connections' | 'writers'>;

/** Fills the database and gives some of its people accounts. */
export async function fillForLoad(
  database: Database,
  { openings, participants, connections, writers }: LoadWorld,
): Promise<LoadAccounts> {
  console.log(`Drawing ${openings} openings and ${participants} participants …`);
  await seedDatabase(database, await readReferenceTables('seed/reference'), {
    openings,
    participants,
    randomSeed: 'load',
    today: new Date().toISOString().slice(0, 10),
    accounts: false,
    progress: () => {},
  });
  const { connection } = database;
  const some = await participantModel(connection)
    .find()
    .select('_id')
    .limit(connections)
    .lean<{ _id: string }[]>();
  const published = await openingModel(connection)
    .find({ status: 'published' })
    .select('employerId')
    .limit(writers * 50)
    .lean<{ employerId: string }[]>();
  const employers = new Set(published.map(({ employerId }) => employerId));
  return {
    participants: await openAccounts(
      database,
      'participant',
      some.map(({ _id }) => ({ participantId: _id })),
    ),
    employers: await openAccounts(
      database,
      'employer',
      [...employers].slice(0, writers).map((employerId) => ({ employerId })),
    ),
  };
}

async function openAccounts(
  { connection }: Database,
  role: 'participant' | 'employer',
  people: readonly People[],
): Promise<BenchAccount[]> {
  const store = createAccountStore(connection);
  const passwordHash = await hashPassword(password);
  const opened: BenchAccount[] = [];
  for (const [i, person] of people.entries()) {
    const email = `${role}-${i}@bench.example`;
    const account = { id: randomUUID(), email, role, displayName: `${role} ${i}`, ...person };
    await store.insert(accountInUse(account, passwordHash, new Date()));
    opened.push({ email, password });
  }
  return opened;
}

/** @returns the cookie of each account, signed in one after the other. */
export async function signedIn(url: string, accounts: readonly BenchAccount[]): Promise<string[]> {
  const cookies: string[] = [];
  for (const account of accounts) cookies.push(await signIn(url, account));
  return cookies;
}

/** An opening that a writer changes. */
export interface OwnOpening {
  id: string;
  version: number;
}

export async function ownOpenings(url: string, cookie: string): Promise<OwnOpening[]> {
  const path = '/api/me/openings?status=published&pageSize=25';
  const { body } = await sendWell(url + path, { headers: { cookie } });
  return JSON.parse(body.toString()).items;
}

/** Until search answers from its engine. */
export async function untilSearchable(url: string): Promise<void> {
  for (;;) {
    const { body } = await sendWell(`${url}/api/openings`);
    if (!JSON.parse(body.toString()).degraded) return;
    await pause(500);
  }
}
