import { once } from 'node:events';
import { Agent, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { oneATurn } from './one-a-turn.ts';

it('begins what comes at once in its order, one in each turn', async () => {
  let turn = 0;
  const begun: [unknown, number][] = [];
  const listener = oneATurn((req) => void begun.push([req, turn]));
  const ask = (name: string): void => void listener(name as never, undefined as never);
  for (const name of ['a', 'b', 'c']) ask(name);
  expect(begun).toEqual([['a', 0]]);
  for (turn = 1; turn <= 4; turn++) {
    await nextTurn();
    if (turn === 1) ask('d');
  }
  expect(begun.map(([name]) => name)).toEqual(['a', 'b', 'c', 'd']);
  expect(new Set(begun.map(([, at]) => at)).size).toBe(4);
  ask('e');
  expect(begun.at(-1)).toEqual(['e', 5]);
});

it('does not let those who are new wait for all who are there', async () => {
  const busyMs = 5;
  const server = createServer(
    oneATurn((_req, res) => {
      const end = performance.now() + busyMs;
      while (performance.now() < end);
      res.end();
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stopping = new AbortController();
  const residents = Array.from({ length: 30 }, () => askOn(url, stopping.signal));
  await pause(1000);

  const begun = performance.now();
  await Promise.all(Array.from({ length: 10 }, () => ask(url, new Agent())));
  const took = performance.now() - begun;
  stopping.abort();
  await Promise.all(residents);
  server.close();
  // Forty requests, and some for those who came after the first of the ten was accepted.
  expect(took).toBeLessThan(6 * 40 * busyMs);
});

async function askOn(url: string, stop: AbortSignal): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  while (!stop.aborted) await ask(url, agent);
  agent.destroy();
}

async function ask(url: string, agent: Agent): Promise<void> {
  const [response] = await once(get(url, { agent }), 'response');
  response.resume();
  await once(response, 'end');
}
