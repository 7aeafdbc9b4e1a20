import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, expect, it } from 'vitest';
import { listen } from '#server/listen.ts';

const host = '127.0.0.1';
const servers: Server[] = [];
const lines: string[] = [];
const log = pino({}, { write: (line: string) => void lines.push(line) });

function aServer(): Server {
  const server = createServer((_req, res) => void res.end('here'));
  servers.push(server);
  return server;
}
afterEach(async () => {
  for (const server of servers.splice(0).filter(({ listening }) => listening)) {
    await once(server.close(), 'close');
  }
});

it('what happens to a server once it listens is logged, and it goes on', async () => {
  const server = aServer();
  await listen(server, 0, host, log);
  const tooManyFiles = Object.assign(new Error('accept EMFILE'), { code: 'EMFILE' });
  for (const _time of [1, 2]) expect(server.emit('error', tooManyFiles)).toBe(true);
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    Array.from({ length: 2 }, () =>
      expect.objectContaining({
        level: 50,
        msg: 'the listening server has a fault',
        err: expect.objectContaining({ message: 'accept EMFILE' }),
      }),
    ),
  );
  const { port } = server.address() as AddressInfo;
  expect(await (await fetch(`http://${host}:${port}/`)).text()).toBe('here');
});

it('one that cannot listen says so to whoever started it', async () => {
  const first = aServer();
  await listen(first, 0, host, log);
  const { port } = first.address() as AddressInfo;
  await expect(listen(aServer(), port, host, log)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
