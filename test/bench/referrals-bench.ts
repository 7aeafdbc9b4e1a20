import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoAccounts } from '#server/features/accounts/demo-accounts.ts';
import { readReferenceTables } from '#server/reference/reference-tables.ts';
import { openDatabase } from '#server/storage/connect.ts';
import type { Role } from '#shared/codes.ts';
import { realMongod } from '#test/mongod.ts';
import { sendWell, signIn } from './bench-client.ts';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import { quantile } from './quantile.ts';
import { type CaseSize, fillCases } from './referrals-world.ts';

const [openings = 2000, participants = 2000, referrals = 20_000, placements = 5000, samples = 200] =
  process.argv.slice(2).map(Number);
const size: CaseSize = { openings, participants, referrals, placements };
const warmUp = 2;

/**
 * What an advisor of a large municipality waits for: today, a history, the lists; and how long it takes to
 * erase somebody with two hundred referrals. Beside it in the same run a request that does nothing. On the
 * embedded database, and on a mongod where there is one.
 * Arguments: openings, participants, referrals, placements, samples.
 */
export async function run(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fotfeste-referrals-'));
  const mongod = await realMongod(`referrals_${process.pid}`);
  try {
    await measureOn('the embedded database', { dataDir });
    if (mongod)
      await measureOn('MongoDB', { dataDir: join(dataDir, 'other'), mongodbUri: mongod.uri });
    else console.log('Left out: MongoDB (TEST_MONGOD).');
  } finally {
    await mongod?.stop();
    await rm(dataDir, { recursive: true });
  }
}

async function measureOn(
  name: string,
  at: { dataDir: string; mongodbUri?: string },
): Promise<void> {
  console.log(
    `On ${name}: ${participants} participants, ${referrals} referrals, ${placements} placements …`,
  );
  const today = new Date().toISOString().slice(0, 10);
  const database = await openDatabase(at);
  const world = await fillCases(
    database,
    await readReferenceTables('seed/reference'),
    size,
    today,
  ).finally(() => database.close());
  const server = await startBenchServer({
    DATA_DIR: at.dataDir,
    DEMO: '1',
    ...(at.mongodbUri && { MONGODB_URI: at.mongodbUri }),
  });
  try {
    console.table(await measureReads(server, world.participants));
    console.table([await measureErasing(server, world.heavy)]);
  } finally {
    await server.stop();
  }
  console.log(
    `Documents that name who was erased: ${JSON.stringify(await leftOf(at, world.heavy))}`,
  );
}

/** A session lasts longer than a run. */
function cookieOf({ url }: BenchServer, role: Role): Promise<string> {
  const account = demoAccounts.find((each) => each.role === role);
  if (!account) throw new Error('the demo has one of each role');
  return signIn(url, account);
}

async function measureReads(server: BenchServer, people: readonly string[]): Promise<object> {
  const advisor = await cookieOf(server, 'advisor');
  const employer = await cookieOf(server, 'employer');
  const participant = await cookieOf(server, 'participant');
  const person = (i: number): string => people[(i * 37) % people.length] ?? '';
  const asked: readonly (readonly [string, string, (i: number) => string])[] = [
    ['nothing (health/live)', advisor, () => '/api/health/live'],
    ['today, advisor', advisor, () => '/api/today'],
    ['today, own only', advisor, () => '/api/today?mine=1'],
    ['today, employer', employer, () => '/api/today'],
    ['today, participant', participant, () => '/api/today'],
    ['history', advisor, (i) => `/api/participants/${person(i)}/history`],
    ['referrals, first page', advisor, () => '/api/referrals'],
    ['referrals, waiting', advisor, () => '/api/referrals?state=interested&state=shared'],
    ['referrals of one', advisor, (i) => `/api/referrals?participantId=${person(i)}`],
    ['referrals, employer', employer, () => '/api/referrals'],
    ['placements, first page', advisor, () => '/api/placements'],
    ['placements, overdue', advisor, () => '/api/placements?state=overdue'],
    ['outcomes due', advisor, () => '/api/outcomes/due'],
  ];
  const rows: Record<string, object> = {};
  let nothing = 0;
  for (const [name, cookie, path] of asked) {
    const times: number[] = [];
    let bytes = 0;
    for (let i = -warmUp; i < samples; i++) {
      const begun = performance.now();
      const { body } = await sendWell(server.url + path(i + warmUp), {
        headers: { cookie },
        patienceMs: 120_000,
      });
      if (i >= 0) times.push(performance.now() - begun);
      bytes = body.length;
    }
    const p50 = quantile(times, 0.5, 2);
    if (nothing === 0) nothing = p50;
    rows[name] = {
      'p50 ms': p50,
      'p99 ms': quantile(times, 0.99, 2),
      'times nothing': Number((p50 / nothing).toFixed(1)),
      kB: Math.round(bytes / 1024),
      load: (loadavg()[0] ?? 0).toFixed(1),
    };
  }
  return rows;
}

async function measureErasing(server: BenchServer, id: string): Promise<object> {
  const cookie = await cookieOf(server, 'leader');
  const path = `${server.url}/api/participants/${id}`;
  const { body } = await sendWell(path, { headers: { cookie } });
  const { version } = JSON.parse(body.toString());
  const patience = { headers: { cookie }, patienceMs: 120_000 };
  const archived = await timed(() => sendWell(`${path}/archive`, patience));
  const json = { version, archived: true };
  const erased = await timed(() =>
    sendWell(`${path}/erase`, { ...patience, method: 'POST', json }),
  );
  return { 'archive ms': archived, 'erase ms': erased, load: (loadavg()[0] ?? 0).toFixed(1) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return Math.round(performance.now() - begun);
}

/** By collection, how many documents hold the id anywhere. */
async function leftOf(
  at: { dataDir: string; mongodbUri?: string },
  id: string,
): Promise<Record<string, number>> {
  const database = await openDatabase(at);
  const left: Record<string, number> = {};
  const names = [
    'participants',
    'referrals',
    'placements',
    'openings',
    'outcomes',
    'activities',
    'notes',
    'shortlists',
    'opened',
    'accounts',
    'looks',
    'pseudonyms',
    'idempotency-keys',
  ];
  for (const name of names) {
    const cursor = database.connection.collection(name).find({});
    for await (const document of cursor) {
      if (JSON.stringify(document).includes(id)) left[name] = (left[name] ?? 0) + 1;
    }
  }
  await database.close();
  return left;
}
