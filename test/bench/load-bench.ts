import { setMaxListeners } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '#server/storage/connect.ts';
import { realMongod } from '#test/mongod.ts';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import { readOn, type Writer, writeOn } from './load-mix.ts';
import { type LoadOptions, parseLoadOptions } from './load-options.ts';
import { LoadTally } from './load-tally.ts';
import { watch } from './load-watch.ts';
import {
  fillForLoad,
  type LoadAccounts,
  ownOpenings,
  signedIn,
  untilSearchable,
} from './load-world.ts';

const production = { NODE_ENV: 'production', LOG_LEVEL: 'info' };
const warmUpSeconds = 5;

/**
 * Mixed load on the built server, on loopback: people who search, filter, type, open the start page and
 * look at their own matches without a pause on connections that stay open, and employers who write
 * beside them. First one server on its embedded engines, then two on a MongoDB and a Meilisearch of the
 * bench's own (TEST_MEILISEARCH_URL; its index `openings` is replaced).
 * Arguments: load-options.ts.
 */
export async function run(): Promise<void> {
  const options = parseLoadOptions(process.argv.slice(2));
  if (options.engines !== 'real') await embedded(options);
  if (options.engines !== 'embedded') await real(options);
}

async function embedded(options: LoadOptions): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fotfeste-load-'));
  try {
    const database = await openDatabase({ dataDir });
    const accounts = await fillForLoad(database, options).finally(() => database.close());
    const servers = [await startBenchServer({ ...production, DATA_DIR: dataDir })];
    await measure('embedded, one server', servers, accounts, options);
  } finally {
    await rm(dataDir, { recursive: true });
  }
}

async function real(options: LoadOptions): Promise<void> {
  const url = process.env.TEST_MEILISEARCH_URL;
  const mongod = url ? await realMongod(`load_${process.pid}`) : undefined;
  if (!url || !mongod) {
    console.log(
      'MongoDB and Meilisearch are left out: TEST_MEILISEARCH_URL and a mongod (TEST_MONGOD).',
    );
    return;
  }
  const env = {
    ...production,
    MONGODB_URI: mongod.uri,
    MEILISEARCH_URL: url,
    MEILISEARCH_API_KEY: process.env.TEST_MEILISEARCH_API_KEY,
  };
  const database = await openDatabase({ mongodbUri: mongod.uri, dataDir: 'unused' });
  try {
    const accounts = await fillForLoad(database, options);
    const servers = [await startBenchServer(env), await startBenchServer(env)];
    await measure('MongoDB and Meilisearch, two servers', servers, accounts, options);
  } finally {
    await database.connection.db?.dropDatabase();
    await database.close();
    await mongod.stop();
  }
}

/** Ends the servers as well. */
async function measure(
  engines: string,
  servers: readonly BenchServer[],
  accounts: LoadAccounts,
  options: LoadOptions,
): Promise<void> {
  try {
    for (const { url } of servers) await untilSearchable(url);
    const drive = await createDriver(servers, accounts, options);
    await drive(warmUpSeconds, new LoadTally());
    const { connections, writers, writePauseMs, seconds, gzip } = options;
    const paced = writePauseMs > 0 ? `one write each ${writePauseMs} ms` : 'unpaced';
    console.log(
      `${engines}: ${connections} connections${gzip ? ' (compressed)' : ''}, ${writers} writers (${paced}), ${seconds} s …`,
    );
    const tally = new LoadTally();
    const watching = new AbortController();
    const watches = servers.map((server, i) => watch(server, i + 1, watching.signal));
    const took = await drive(seconds, tally);
    watching.abort();
    console.table(tally.rows(took));
    console.table(await Promise.all(watches));
    for (const line of tally.examples()) console.log(line);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

type Drive = (seconds: number, tally: LoadTally) => Promise<number>;

/** Connections and writers are spread over the servers. @returns drives them for so many seconds. */
async function createDriver(
  servers: readonly BenchServer[],
  accounts: LoadAccounts,
  options: LoadOptions,
): Promise<Drive> {
  const urlOf = (i: number): string => (servers[i % servers.length] ?? raise()).url;
  const sessions = await signedIn(urlOf(0), accounts.participants);
  const { gzip, connections, writePauseMs: pauseMs } = options;
  const readers = Array.from({ length: connections }, (_, i) => ({
    url: urlOf(i),
    cookie: sessions[i % sessions.length] ?? raise(),
    first: i,
    gzip,
  }));
  const writers: Writer[] = [];
  for (const [i, cookie] of (await signedIn(urlOf(0), accounts.employers)).entries()) {
    const url = urlOf(i);
    writers.push({ url, cookie, own: await ownOpenings(url, cookie), pauseMs });
  }
  return async (seconds, tally) => {
    const begun = performance.now();
    const stopping = new AbortController();
    // Every writer that pauses listens.
    setMaxListeners(0, stopping.signal);
    const working = [
      ...readers.map((reader) => readOn(reader, tally, stopping.signal)),
      ...writers.map((writer) => writeOn(writer, tally, stopping.signal)),
    ];
    await pause(seconds * 1000);
    stopping.abort();
    await Promise.all(working);
    return (performance.now() - begun) / 1000;
  };
}

function raise(): never {
  throw new Error('nobody is there');
}
