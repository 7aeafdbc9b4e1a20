import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { sendWell } from './bench-client.ts';
import type { BenchServer } from './bench-server.ts';
import { quantile } from './quantile.ts';

const everyMs = 1000;
const minuteMs = 60_000;
/** What Node's histogram calls a delay counts from one look at the clock to the next. */
const clockMs = 10;
const longHoldMs = 50;

export interface WatchRow {
  server: number;
  'held ms': number;
  /** Of the seconds, those in which the event loop was held longer than 50 ms. */
  'seconds with more than 50': number;
  'held p99 ms': number;
  'processor %': number;
  'MB at start': number;
  'MB each minute': string;
  'MB after': number;
  /** Of the machine, in the last minute. */
  load: string;
}

export interface Sample {
  heldMs: number;
  heldP99Ms: number;
  megabytes: number;
  processorSeconds: number;
}

/** Looks at the server's own metrics each second until it is told to stop. */
export async function watch(
  server: BenchServer,
  number: number,
  stop: AbortSignal,
): Promise<WatchRow> {
  const begun = performance.now();
  const first = await sampled(server);
  const samples: Sample[] = [];
  const minutes: number[] = [];
  while (!stop.aborted) {
    await pause(everyMs, undefined, { signal: stop }).catch(() => {});
    const sample = await sampled(server);
    samples.push(sample);
    if (performance.now() - begun >= (minutes.length + 1) * minuteMs) {
      minutes.push(sample.megabytes);
    }
  }
  const seconds = (performance.now() - begun) / 1000;
  const last = samples.at(-1) ?? first;
  const held = samples.map(({ heldMs }) => heldMs);
  return {
    server: number,
    'held ms': quantile(held, 1),
    'seconds with more than 50': held.filter((ms) => ms > longHoldMs).length,
    'held p99 ms': quantile(
      samples.map(({ heldP99Ms }) => heldP99Ms),
      0.5,
    ),
    'processor %': Math.round((100 * (last.processorSeconds - first.processorSeconds)) / seconds),
    'MB at start': first.megabytes,
    'MB each minute': minutes.join(' '),
    'MB after': last.megabytes,
    load: (loadavg()[0] ?? 0).toFixed(1),
  };
}

/** The event loop's delays are those since the last look. */
export async function sampled({ metricsUrl }: BenchServer): Promise<Sample> {
  const text = (await sendWell(metricsUrl)).body.toString();
  const value = (name: string): number =>
    Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? 0);
  const heldMs = (name: string): number => Math.max(0, value(name) * 1000 - clockMs);
  return {
    heldMs: heldMs('nodejs_eventloop_lag_max_seconds'),
    heldP99Ms: heldMs('nodejs_eventloop_lag_p99_seconds'),
    megabytes: Math.round(value('process_resident_memory_bytes') / 1e6),
    processorSeconds: value('process_cpu_seconds_total'),
  };
}
