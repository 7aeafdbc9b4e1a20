import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

/** Production does not start without one. */
export const looksKey = 'a key of the benchmarks, long enough';

/** A server in a process of its own, as it is run. */
export interface BenchServer {
  readonly url: string;
  readonly metricsUrl: string;
  stop(): Promise<void>;
}

/** Starts the built server on a free port; `env` besides what this process has, and Node's own flags (`--cpu-prof`) as it has them. */
export async function startBenchServer(env: NodeJS.ProcessEnv): Promise<BenchServer> {
  const metricsPort = await freePort();
  const server = spawn(process.execPath, [...process.execArgv, built('main.js')], {
    env: {
      ...process.env,
      PORT: '0',
      METRICS_PORT: String(metricsPort),
      LOG_LEVEL: 'warn',
      LOOKS_KEY: looksKey,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(server);
  // What it says from now on goes nowhere, and is taken from it.
  server.stdout?.resume();
  return {
    url,
    metricsUrl: `http://127.0.0.1:${metricsPort}/metrics`,
    stop: () => stopped(server),
  };
}

/** Runs a built command to its end. @returns its exit code. */
export async function runBuilt(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<number | null> {
  const running = spawn(process.execPath, [built(command), ...args], {
    env: { ...process.env, LOOKS_KEY: looksKey, ...env },
    stdio: 'inherit',
  });
  const [code] = (await once(running, 'exit')) as [number | null];
  return code;
}

/** Beside the bench, which is built as well. */
function built(name: string): string {
  return join(dirname(process.argv[1] ?? ''), name);
}

/** The server does not say where its metrics are. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function addressOf(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('no output');
  for await (const line of createInterface(server.stdout)) {
    const [, url] = line.match(/^Fotfeste: (.*)\/$/) ?? [];
    if (url) return url;
  }
  throw new Error('the server did not start');
}

async function stopped(server: ChildProcess): Promise<void> {
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  await exit;
}
