import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHttpServer } from '#server/http-server.ts';
import { createLog } from '#server/log.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** Clients that go away in the middle of a request. */
const lines: string[] = [];
let server: TestServer;

beforeAll(async () => {
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  server = await startTestServer({}, log);
});
afterAll(() => server.close());

const head = 'POST /api/session?canary=1 HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

async function connected(): Promise<Socket> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  return socket;
}

it('a request cut off in its body is logged once, as that, and counted; nothing fails', async () => {
  const socket = await connected();
  socket.write(`${head}Content-Length: 500\r\n\r\n{"email": "canary@`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  socket.resetAndDestroy();
  await expect.poll(() => lines.join(''), { timeout: 10_000 }).toContain('request cut off');
  const told = lines
    .map((line) => JSON.parse(line))
    .filter(({ route }) => route === '/api/session');
  expect(told).toEqual([
    expect.objectContaining({ msg: 'request cut off', method: 'POST', level: 30 }),
  ]);
  expect(lines.join('')).not.toMatch(/canary|request failed/);
  expect(await server.context.metrics.text()).toContain(
    'fotfeste_requests_cut_off_total{route="/api/session",method="POST"} 1',
  );
  await server.anyone().get('/api/health/live').expect(200);
});

it('a client that leaves while we answer is logged once a request, as that, and counted; nothing fails', async () => {
  const path = '/api/occupations';
  const socket = await connected();
  // Nobody reads: of so many replies the last ones never leave.
  socket.pause();
  socket.write(`GET ${path}?canary=1 HTTP/1.1\r\nHost: x\r\n\r\n`);
  const asked = 100;
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(asked));
  const told = () => lines.map((line) => JSON.parse(line)).filter(({ route }) => route === path);
  await expect.poll(() => told().length, { timeout: 10_000 }).toBeGreaterThan(0);
  socket.resetAndDestroy();
  const cutOff = () => told().filter(({ msg }) => msg === 'request cut off');
  await expect.poll(() => cutOff().length, { timeout: 10_000 }).toBeGreaterThan(0);
  await server.anyone().get('/api/health/live').expect(200);

  for (const line of cutOff()) {
    expect(line).toMatchObject({ method: 'GET', level: 30 });
    expect(line).not.toHaveProperty('status');
  }
  expect(new Set(told().map(({ requestId }) => requestId)).size).toBe(told().length);
  expect(told().length).toBeLessThanOrEqual(asked + 1);
  expect(lines.join('')).not.toMatch(/canary|request failed|"level":[56]0/);
  expect(await server.context.metrics.text()).toContain(
    `fotfeste_requests_cut_off_total{route="${path}",method="GET"} ${cutOff().length}`,
  );
});

it('what is no HTTP gets 400, without what was sent in the log; the server goes on', async () => {
  const socket = await connected();
  let reply = '';
  socket.on('data', (chunk) => {
    reply += String(chunk);
  });
  socket.write('canary canary canary\r\n\r\n');
  await new Promise<void>((resolve) => socket.once('close', () => resolve()));
  expect(reply).toMatch(/^HTTP\/1\.1 400 /);
  expect(lines.join('')).toContain('a connection failed');
  expect(lines.join('')).not.toContain('canary');
  expect(createHttpServer(server.context).listenerCount('clientError')).toBe(1);
  await server.anyone().get('/api/health/live').expect(200);
});
