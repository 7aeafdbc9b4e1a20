import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtProgram } from '#test/built-program.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** What is past its time: said by the command without names, removed by the hourly sweep. */
let server: TestServer;
let program: string;
beforeAll(async () => {
  program = await builtProgram('server/commands/retention-command.ts');
  server = await startTestServer();
});
afterAll(() => server.close());

function dryRun(...args: string[]): string[] {
  const env = { ...process.env, DATA_DIR: server.dataDir, NODE_ENV: 'test' };
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env,
    encoding: 'utf8',
  });
  return (stdout + stderr).trim().split('\n');
}

it('an invitation that nobody used goes with its account; a case is for the leader to decide', async () => {
  server.setClock('2020-03-01T10:00:00Z');
  const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
  const programme = { start: '2018-01-01', end: '2020-01-01' };
  const { id } = await server.participant({ displayName: 'Svartbak Strand', programme });
  const invited = { role: 'advisor', displayName: 'Vipe Eng', email: 'vipe@test.example' };
  await leader.post('/api/accounts').send(invited).expect(201);
  server.setClock();

  const said = dryRun('--dry-run');
  const line = (kind: string): string | undefined => said.find((each) => each.startsWith(kind));
  expect(line('unused_invitations')).toMatch(/the next sweep removes 1 /);
  expect(line('sessions')).toMatch(/the next sweep removes 3 /);
  expect(line('cases')).toMatch(/for a leader to decide: 1 /);
  expect(said.join()).not.toMatch(/Svartbak|Vipe|@/);
  expect(dryRun()).toEqual([expect.stringMatching(/^Usage: npm run retention/)]);

  await server.context.features.retention?.sweep?.();
  const after = dryRun('--dry-run').filter((each) => each.includes('sweep removes'));
  expect(after.filter((each) => !/removes 0 /.test(each))).toEqual([]);
  const anew = await server.signedIn({ role: 'leader', municipality: '3907' });
  await anew.get(`/api/participants/${id}`).expect(200);
  // The address is free again.
  await anew.post('/api/accounts').send(invited).expect(201);
});

it('an account goes three years after somebody was shut out, and never one that is in use again', async () => {
  server.setClock('2020-03-01T10:00:00Z');
  let leader = await server.signedIn({ role: 'leader', municipality: '3907' });
  const { id: participantId } = await server.participant();
  const ids = [];
  for (let i = 0; i < 2; i++) {
    const own = await server.account({ role: 'advisor', municipality: '3907' });
    const { email } = own;
    const advisor = server.anyone();
    await advisor.post('/api/session').send(own).expect(200);
    await advisor.get(`/api/participants/${participantId}`).expect(200);
    const { body } = await leader.get('/api/accounts?role=advisor').expect(200);
    const { id } = body.items.find((each: { email: string }) => each.email === email);
    await leader.patch(`/api/accounts/${id}`).send({ version: 0, status: 'disabled' }).expect(200);
    ids.push(id);
  }
  const again = { version: 1, status: 'active' };
  await leader.patch(`/api/accounts/${ids[1]}`).send(again).expect(200);
  for (const [at, status] of [
    ['2023-02-28T10:00:00Z', 200],
    ['2023-03-02T10:00:00Z', 404],
  ] as const) {
    server.setClock(at);
    await server.context.features.retention?.sweep?.();
    leader = await server.signedIn({ role: 'leader', municipality: '3907' });
    await leader.get(`/api/accounts/${ids[0]}`).expect(status);
    await leader.get(`/api/accounts/${ids[1]}`).expect(200);
    // Then nobody can tell any more whose looks they were; the looks stay.
    const { body: looks } = await leader.get(`/api/looks?accountId=${ids[0]}`).expect(200);
    expect(looks.total).toBe(status === 200 ? 1 : 0);
    const { body: all } = await leader.get(`/api/looks?participantId=${participantId}`).expect(200);
    const by = all.items.map((each: { account: { id?: string } }) => each.account.id ?? 'nobody');
    expect(by).toEqual(expect.arrayContaining([status === 200 ? ids[0] : 'nobody', ids[1]]));
  }
  server.setClock();
});
