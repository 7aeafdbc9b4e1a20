import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pino } from 'pino';
import { seedDatabase } from '#seed/seed-database.ts';
import { readConfig } from '#server/config.ts';
import { createContext } from '#server/context.ts';
import { createHttpServer } from '#server/http-server.ts';
import { readReferenceTables } from '#server/reference/reference-tables.ts';
import { openDatabase } from '#server/storage/connect.ts';
import { looksKey } from './bench-server.ts';

/**
 * What the process that is measured says: where it listens, and on each question its processor time and
 * how long its event loop was held since the question before, at most.
 */
export type BenchReport = { url: string } | { cpuMs: number; heldMs: number };

/** How often the event loop is looked at; what Node's histogram calls a delay counts from one look to the next. */
const lookMs = 1;

/**
 * The server as in production, on its embedded engines, with so many openings (the first argument) and
 * a fifth as many participants. Its log goes nowhere.
 */
export async function serveForBench(): Promise<void> {
  const openings = Number(process.argv[2]);
  const dataDir = await mkdtemp(join(tmpdir(), 'fotfeste-bench-'));
  const config = { ...readConfig({ NODE_ENV: 'production', LOOKS_KEY: looksKey }), dataDir };
  const database = await openDatabase(config);
  await seedDatabase(database, await readReferenceTables(config.referenceDir), {
    openings,
    participants: Math.min(2000, openings / 5),
    randomSeed: '1',
    today: new Date().toISOString().slice(0, 10),
    accounts: true,
    progress: () => {},
  });
  await database.close();

  const context = await createContext(config, () => new Date(), pino(pino.destination(devNull)));
  const http = createHttpServer(context);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  report({ url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` });
  const delays = monitorEventLoopDelay({ resolution: lookMs });
  delays.enable();
  process.on('message', (asked) => {
    if (asked !== 'cpu') return;
    report({ cpuMs: cpuMilliseconds(), heldMs: Math.max(0, delays.max / 1e6 - lookMs) });
    delays.reset();
  });
  process.once('disconnect', async () => {
    http.closeAllConnections();
    http.close();
    await context.close();
    await rm(dataDir, { recursive: true });
    process.exit();
  });
}

function report(what: BenchReport): void {
  process.send?.(what);
}

function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
