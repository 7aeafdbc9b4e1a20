import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtProgram } from '#test/built-program.ts';
import { type ServerProcess, startServerProcess } from '#test/factories/server-process.ts';
import { type Credentials, startTestServer } from '#test/factories/test-server.ts';
import { type Traced, tracedParticipant, tracesIn } from '#test/factories/traced-participant.ts';

/** A server that is killed in the midst of erasing somebody. */
let program: string;
let folder: string;
let dataDir: string;
let leader: Credentials;
let traced: Traced;
let server: ServerProcess | undefined;

beforeAll(async () => {
  program = await builtProgram('server/main.ts');
  folder = await mkdtemp(join(tmpdir(), 'fotfeste-'));
  dataDir = join(folder, 'data');
  const first = await startTestServer({ dataDir });
  leader = await first.account({ role: 'leader', municipality: '3907' });
  traced = await tracedParticipant(first);
  await first.close();
});
afterAll(async () => {
  await server?.kill();
  await rm(folder, { recursive: true });
});

async function started(): Promise<ServerProcess['call']> {
  server = await startServerProcess(program, { DATA_DIR: dataDir }, leader);
  return server.call;
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
  await server?.kill();
  expect(await answer).toBe('none');
  await rm(pipe);
  expect(await tracesIn(dataDir, canaries)).not.toEqual([]);

  call = await started();
  await expect.poll(() => tracesIn(dataDir, canaries), { timeout: 20_000 }).toEqual([]);
  expect(await reached()).toBe(404);
});
