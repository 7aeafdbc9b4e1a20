import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtProgram } from '#test/built-program.ts';
import { type Credentials, startTestServer } from '#test/factories/test-server.ts';
import { type Traced, tracedParticipant, tracesIn } from '#test/factories/traced-participant.ts';

/** A server that is killed in the midst of erasing somebody. */
let program: string;
let folder: string;
let dataDir: string;
let leader: Credentials;
let traced: Traced;
let child: ChildProcess | undefined;

beforeAll(async () => {
  program = await builtProgram('server/main.ts');
  folder = await mkdtemp(join(tmpdir(), 'fotfeste-'));
  dataDir = join(folder, 'data');
  const server = await startTestServer({ dataDir });
  leader = await server.account({ role: 'leader', municipality: '3907' });
  traced = await tracedParticipant(server);
  await server.close();
});
afterAll(async () => {
  child?.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

type Call = (path: string, body?: object) => Promise<Response>;

/** The server as a process, and its API with the leader signed in. */
async function started(): Promise<Call> {
  const env = { ...process.env, PORT: '0', DATA_DIR: dataDir, DEMO: '0', LOG_LEVEL: 'silent' };
  child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += String(chunk);
  });
  await expect.poll(() => output, { timeout: 30_000 }).toContain('http://');
  const url = /http:\S+/.exec(output)?.[0] ?? '';
  const headers = new Headers({ 'Content-Type': 'application/json', Origin: new URL(url).origin });
  const call: Call = (path, body) =>
    fetch(new URL(path, url), {
      headers,
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
  const signedIn = await call('/api/session', leader);
  headers.set('Cookie', signedIn.headers.getSetCookie().join('; '));
  return call;
}

it('leaves nothing of them once it runs again', async () => {
  const { id, canaries } = traced;
  let call = await started();
  // Whoever opens this file waits: the server stays where it is, in the midst.
  const pipe = join(dataDir, 'erased-participants');
  execFileSync('mkfifo', [pipe]);
  expect((await call(`/api/participants/${id}/archive`)).status).toBe(200);
  const erasing = call(`/api/participants/${id}/erase`, { version: 2, archived: true });
  const answer = erasing.then(
    ({ status }) => status,
    () => 'none',
  );
  const reached = async (): Promise<number> => (await call(`/api/participants/${id}`)).status;
  await expect.poll(reached, { timeout: 10_000 }).toBe(404);
  await pause(300);
  child?.kill('SIGKILL');
  if (child) await once(child, 'exit');
  expect(await answer).toBe('none');
  await rm(pipe);
  expect(await tracesIn(dataDir, canaries)).not.toEqual([]);

  call = await started();
  await expect.poll(() => tracesIn(dataDir, canaries), { timeout: 20_000 }).toEqual([]);
  expect(await reached()).toBe(404);
});
