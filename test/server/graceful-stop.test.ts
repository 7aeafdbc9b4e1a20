import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { gracefulStop } from '#server/graceful-stop.ts';

const patience = { quietMs: 100, drainMs: 3_600_000 };

it('ends silent connections at once, and the others with the reply to their request', async () => {
  const server = createServer();
  const stop = gracefulStop(server, patience);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;

  const silent = await connected(port);
  const asking = await connected(port);
  asking.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  const [, reply] = await once(server, 'request');

  const stopped = stop();
  expect(await text(silent)).toBe('');
  await expect(connected(port)).rejects.toThrow('ECONNREFUSED');
  reply.end('done');
  const got = await text(asking);
  expect(got).toMatch(/^HTTP\/1.1 200 OK\r\n/);
  expect(got).toContain('Connection: close');
  expect(got).toContain('done');
  await stopped;
});

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket)).once('error', reject);
  });
}
