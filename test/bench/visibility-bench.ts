import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { seedDatabase } from '#seed/seed-database.ts';
import { openingModel } from '#server/features/openings/opening-model.ts';
import { readReferenceTables } from '#server/reference/reference-tables.ts';
import { type Database, openDatabase } from '#server/storage/connect.ts';
import { realMongod } from '#test/mongod.ts';
import { type BenchServer, runBuilt, startBenchServer } from './bench-server.ts';
import { measureDegraded } from './degraded-bench.ts';
import { quantile } from './quantile.ts';
import { createWorld, giveSome, type World, type Written } from './visibility-world.ts';

const openings = Number(process.argv[2] ?? 100_000);
const samples = Number(process.argv[3] ?? 30);
const backlog = Math.round(openings * 0.8);
const writers = 3;
/** So many openings are looked for in turn; the writers change the others. */
const sampled = 10;
const lookEveryMs = 20;
/** Of the openings drawn some nine in ten are published. */
const drawn = Math.ceil(openings * 1.12);

/**
 * How long it takes until a change made on one server is found on another: two servers on a MongoDB and
 * a Meilisearch of the bench's own (TEST_MEILISEARCH_URL; its index `openings` is replaced).
 * At the end, text searches on a server without an engine.
 * Arguments: how many openings, how many samples.
 */
export async function run(): Promise<void> {
  const url = process.env.TEST_MEILISEARCH_URL;
  const mongod = await realMongod(`visibility_${process.pid}`);
  if (!url || !mongod) {
    console.log('Left out: it needs TEST_MEILISEARCH_URL and a mongod (TEST_MONGOD).');
    return;
  }
  const env = {
    MONGODB_URI: mongod.uri,
    MEILISEARCH_URL: url,
    MEILISEARCH_API_KEY: process.env.TEST_MEILISEARCH_API_KEY,
    DEMO: '1',
  };
  const database = await openDatabase({ mongodbUri: mongod.uri, dataDir: 'unused' });
  const servers: BenchServer[] = [];
  try {
    await fill(database);
    await giveSome(database);
    servers.push(await startBenchServer(env), await startBenchServer(env));
    const [one, other] = servers as [BenchServer, BenchServer];
    await timed('Filling the index', () => untilFilled(other));
    const world = await createWorld(one, other, database);

    console.table([
      await measure('idle', world),
      await whileWriting(world, () => measure(`${writers} unpaced writers`, world)),
      await behindBacklog(world, database),
    ]);
    await timed('The rest of the backlog', () => untilCaughtUp(database));
    await runBuilt('reindex-command.js', ['--check'], env);
    console.table([await measureDegraded(env)]);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await database.connection.db?.dropDatabase();
    await database.close();
    await mongod.stop();
  }
}

async function fill(database: Database): Promise<void> {
  console.log(`Drawing ${openings} openings …`);
  await seedDatabase(database, await readReferenceTables('seed/reference'), {
    openings: drawn,
    participants: 1,
    randomSeed: 'visibility',
    today: new Date().toISOString().slice(0, 10),
    accounts: true,
    progress: () => {},
  });
}

interface Row {
  state: string;
  'p50 ms': number;
  'p95 ms': number;
  'slowest ms': number;
  'writes a second': number;
  /** Of the machine, in the last minute. */
  load: string;
}

let writes = 0;

async function measure(state: string, world: World): Promise<Row> {
  console.log(`Measuring: ${state} …`);
  const times: number[] = [];
  const begun = performance.now();
  const before = writes;
  for (let i = 0; i < samples; i++) {
    const opening = world.written[i % sampled] ?? raise();
    const text = randomWord();
    await world.rename(opening, `Renholder ${text}`);
    writes++;
    const written = performance.now();
    while (!(await world.isFound(opening.id, text))) await pause(lookEveryMs);
    times.push(performance.now() - written);
  }
  return {
    state,
    'p50 ms': quantile(times, 0.5),
    'p95 ms': quantile(times, 0.95),
    'slowest ms': quantile(times, 1),
    'writes a second': Math.round(((writes - before) * 1000) / (performance.now() - begun)),
    load: (loadavg()[0] ?? 0).toFixed(1),
  };
}

/** Nobody spells it nearly like another one. */
function randomWord(): string {
  return Array.from({ length: 12 }, () => String.fromCharCode(97 + Math.random() * 26)).join('');
}

/** Each writes its own openings, one after the other without a pause. */
async function whileWriting<T>(world: World, work: () => Promise<T>): Promise<T> {
  let isDone = false;
  const write = async (own: Written[]): Promise<void> => {
    for (let i = 0; !isDone; i++) {
      await world.rename(own[i % own.length] ?? raise(), `Hjelper ${i}`);
      writes++;
    }
  };
  const share = Math.floor((world.written.length - sampled) / writers);
  const writing = Array.from({ length: writers }, (_, i) => {
    const from = sampled + i * share;
    return write(world.written.slice(from, from + share));
  });
  const result = await work();
  isDone = true;
  await Promise.all(writing);
  return result;
}

async function behindBacklog(world: World, database: Database): Promise<Row> {
  const model = openingModel(database.connection);
  const marked = await model
    .find({ status: 'published' })
    .select('_id')
    .limit(backlog)
    .lean<{ _id: string }[]>();
  const ids = marked.map(({ _id }) => _id);
  await model.updateMany({ _id: { $in: ids } }, { $set: { indexPending: true } });
  const row = await whileWriting(world, () =>
    measure(`the same, behind a backlog of ${backlog}`, world),
  );
  const left = await model.countDocuments({ indexPending: true });
  console.log(`Of the backlog ${left} are left.`);
  return row;
}

async function untilFilled(server: BenchServer): Promise<void> {
  for (;;) {
    const reply = await fetch(`${server.url}/api/openings`);
    const { degraded } = (await reply.json()) as { degraded: boolean };
    if (!degraded) return;
    await pause(500);
  }
}

async function untilCaughtUp(database: Database): Promise<void> {
  const model = openingModel(database.connection);
  while ((await model.countDocuments({ indexPending: true })) > 0) await pause(500);
}

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  await work();
  console.log(`${what}: ${Math.round((performance.now() - begun) / 100) / 10} s`);
}

function raise(): never {
  throw new Error('the demo is too small');
}
