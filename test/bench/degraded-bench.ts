import { setTimeout as pause } from 'node:timers/promises';
import { type BenchServer, startBenchServer } from './bench-server.ts';
import { quantile } from './quantile.ts';

const texts = ['renholder', 'kokk oslo', 'sykepleier', 'lager nattevakt', 'butikkmedarbeider'];
const rounds = 10;
/** Nobody listens there. */
const nowhere = 'http://127.0.0.1:9';

/** Text searches on a server that finds no engine: the first, then five at once, and health beside them. */
export async function measureDegraded(env: NodeJS.ProcessEnv): Promise<object> {
  const server = await startBenchServer({ ...env, MEILISEARCH_URL: nowhere });
  try {
    const first = await searched(server, 'renholder');
    const times: number[] = [];
    let isDone = false;
    const health = slowestHealth(server, () => isDone);
    for (let round = 0; round < rounds; round++) {
      times.push(...(await Promise.all(texts.map((text) => searched(server, text)))));
    }
    isDone = true;
    return {
      'first search ms': Math.round(first),
      'of five at once, p50 ms': quantile(times, 0.5),
      'slowest ms': quantile(times, 1),
      'slowest health ms': Math.round(await health),
    };
  } finally {
    await server.stop();
  }
}

async function searched({ url }: BenchServer, text: string): Promise<number> {
  return await timeOf(`${url}/api/openings?literal=1&q=${encodeURIComponent(text)}`);
}

async function slowestHealth({ url }: BenchServer, isDone: () => boolean): Promise<number> {
  let slowest = 0;
  while (!isDone()) {
    slowest = Math.max(slowest, await timeOf(`${url}/api/health/live`));
    await pause(10);
  }
  return slowest;
}

async function timeOf(address: string): Promise<number> {
  const begun = performance.now();
  await (await fetch(address)).text();
  return performance.now() - begun;
}
