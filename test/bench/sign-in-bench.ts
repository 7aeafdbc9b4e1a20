import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '#server/storage/connect.ts';
import { type BenchReply, send, sendWell } from './bench-client.ts';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import { sampled } from './load-watch.ts';
import { type BenchAccount, fillForLoad } from './load-world.ts';
import { quantile } from './quantile.ts';

const atOnce = 200;
const oneByOne = 20;

/**
 * Signing in on the built server: some people one after the other, then 200 at once, each from an
 * address of this machine of their own. A password takes 19 MiB for as long as it is compared; at most
 * four are at once, at most a hundred wait, and whoever comes after those is told to come again (503).
 */
export async function run(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fotfeste-sign-in-'));
  try {
    const database = await openDatabase({ dataDir });
    const world = { openings: 100, participants: atOnce, connections: atOnce, writers: 1 };
    const { participants } = await fillForLoad(database, world).finally(() => database.close());
    const server = await startBenchServer({ NODE_ENV: 'production', DATA_DIR: dataDir });
    try {
      console.table(await measure(server, participants));
    } finally {
      await server.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true });
  }
}

interface Tried {
  reply: BenchReply;
  ms: number;
}

async function measure(server: BenchServer, accounts: BenchAccount[]): Promise<object> {
  const alone: number[] = [];
  for (const [i, account] of accounts.slice(0, oneByOne).entries()) {
    alone.push((await tried(server, account, i)).ms);
  }
  const before = await sampled(server);
  const watching = new AbortController();
  const most = mostMemory(server, watching.signal);
  const health = slowestHealth(server, watching.signal);
  const begun = performance.now();
  const trying = Promise.all(accounts.map((account, i) => tried(server, account, i)));
  const all = await trying.finally(() => watching.abort());
  const took = performance.now() - begun;
  const count = (status: number): number =>
    all.filter(({ reply }) => reply.status === status).length;
  const times = all.filter(({ reply }) => reply.status === 200).map(({ ms }) => ms);
  return {
    'one by one, p50 ms': quantile(alone, 0.5),
    [`${atOnce} at once: signed in`]: count(200),
    'told to come again (503)': count(503),
    'another answer': all.length - count(200) - count(503),
    'all answered within ms': Math.round(took),
    'signed in, p50 ms': quantile(times, 0.5),
    'signed in, p99 ms': quantile(times, 0.99),
    'each of them, times one alone': Number(
      (took / Math.max(1, count(200)) / quantile(alone, 0.5)).toFixed(2),
    ),
    'slowest health meanwhile ms': Math.round(await health),
    'MB before': before.megabytes,
    'MB at most': await most,
    'MB ten seconds after': await pause(10_000).then(async () => (await sampled(server)).megabytes),
    load: (loadavg()[0] ?? 0).toFixed(1),
  };
}

async function tried({ url }: BenchServer, json: BenchAccount, i: number): Promise<Tried> {
  const begun = performance.now();
  // At most a hundred accounts are tried from one address.
  const localAddress = `127.0.${1 + Math.floor(i / 50)}.1`;
  const asked = { method: 'POST', json, localAddress, patienceMs: 60_000 };
  const reply = await send(`${url}/api/session`, asked);
  return { reply, ms: performance.now() - begun };
}

async function mostMemory(server: BenchServer, stop: AbortSignal): Promise<number> {
  let most = 0;
  while (!stop.aborted) {
    most = Math.max(most, (await sampled(server)).megabytes);
    await pause(50);
  }
  return most;
}

async function slowestHealth({ url }: BenchServer, stop: AbortSignal): Promise<number> {
  let slowest = 0;
  while (!stop.aborted) {
    const begun = performance.now();
    await sendWell(`${url}/api/health/live`);
    slowest = Math.max(slowest, performance.now() - begun);
    await pause(10);
  }
  return slowest;
}
