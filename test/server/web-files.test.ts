import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';

let webDir: string;
let server: TestServer;

beforeAll(async () => {
  webDir = await mkdtemp(join(tmpdir(), 'fotfeste-web-'));
  await mkdir(join(webDir, 'nb/assets'), { recursive: true });
  await writeFile(join(webDir, 'nb/index.html'), '<!doctype html>');
  await writeFile(join(webDir, 'nb/assets/part-1.js'), 'export {};');
  server = await startTestServer({ webDir });
});
afterAll(async () => {
  await server?.close();
  await rm(webDir, { recursive: true, force: true });
});

const part = () => fetch(`${server.url}/assets/part-1.js`);

test('a file that has gone ends its own reply, and the server goes on', async () => {
  expect(await (await part()).text()).toBe('export {};');
  await rm(join(webDir, 'nb/assets/part-1.js'));
  await expect(part().then((reply) => reply.text())).rejects.toThrow();
  expect((await fetch(`${server.url}/api/health/live`)).status).toBe(200);
});
