import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '#server/storage/connect.ts';
import type { RawDocument } from '#server/storage/migrations/migration.ts';
import { builtProgram } from '#test/built-program.ts';
import { expectError } from '#test/factories/error-expectations.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** Who has looked, as the participant and the leader read it, and as the command checks it. */
let server: TestServer;
let self: Caller;
let other: { id: string; caller: Caller };
let id: string;
let leader: Caller;
let advisor: Caller;
let foreign: Caller;
let employer: Caller;
let advisorAccount: { id: string; displayName: string };
let foreignId: string;
const me = async (caller: Caller) => (await caller.get('/api/session').expect(200)).body;

beforeAll(async () => {
  server = await startTestServer();
  // Half an hour before midnight in Oslo.
  server.setClock('2026-03-01T22:30:00Z');
  ({ id, caller: self } = await server.participant());
  other = await server.participant();
  advisor = await server.advisor();
  foreign = await server.advisor('0301');
  employer = (await server.employer()).caller;
  [advisorAccount, foreignId] = [await me(advisor), (await me(foreign)).id];
  server.setClock('2026-03-01T23:30:00Z');
  for (let i = 0; i < 3; i++) await advisor.get(`/api/participants/${id}`).expect(200);
  await advisor.get(`/api/participants/${id}/matches`).expect(200);
  await advisor.get('/api/participants').expect(200);
  await foreign.get(`/api/participants/${id}`).expect(404);
  await employer.get(`/api/participants/${id}`).expect(403);
  await other.caller.get(`/api/participants/${id}`).expect(404);
  await self.get(`/api/participants/${id}`).expect(200);
  server.setClock('2026-03-02T23:00:00Z');
  leader = await server.signedIn({ role: 'leader', municipality: '3907' });
  await leader.get(`/api/participants/${id}`).expect(200);
});
afterAll(() => server.close());

describe('a participant reads who has looked', () => {
  it('by day: own people by name, others by role and municipality, participants by role alone', async () => {
    const { displayName } = advisorAccount;
    const { displayName: leaderName } = await me(leader);
    const { body } = await self.get('/api/me/looks?pageSize=6').expect(200);
    const named = { displayName, role: 'advisor' };
    const profile = { day: '2026-03-02', what: 'profile' };
    expect(body).toMatchObject({ total: 7, page: 1, pageSize: 6 });
    expect(body.items).toEqual([
      {
        ...profile,
        day: '2026-03-03',
        by: { displayName: leaderName, role: 'leader' },
        times: 1,
        allowed: true,
      },
      { ...profile, by: { role: 'participant' }, times: 1, allowed: false },
      { ...profile, by: { role: 'employer' }, times: 1, allowed: false },
      { ...profile, by: { role: 'advisor', municipality: '0301' }, times: 1, allowed: false },
      { ...profile, by: named, times: 4, allowed: true },
      { ...profile, what: 'matches', by: named, times: 1, allowed: true },
    ]);
    const { body: second } = await self.get('/api/me/looks?pageSize=6&page=2').expect(200);
    expect(second.items).toMatchObject([{ day: '2026-03-01', what: 'profile' }]);
    await leader.get('/api/me/looks').expect(403);
    await self.get('/api/me/looks?page=0').expect(400);
  });
});

describe('a leader reads the look-up log', () => {
  const read = async (query = ''): Promise<{ items: Record<string, unknown>[]; total: number }> =>
    (await leader.get(`/api/looks?${query}`).expect(200)).body;

  it("of the own municipality's participants, filtered, and reading it is a look", async () => {
    const { id: advisorId, displayName } = advisorAccount;
    const account = { id: advisorId, displayName, role: 'advisor' };
    const { items, total } = await read(`participantId=${id}&from=2026-03-02&to=2026-03-02`);
    expect(total).toBe(8);
    expect(items.map(({ endpoint, allowed }) => [endpoint, allowed])).toEqual([
      ['GET /api/participants/:id', false],
      ['GET /api/participants/:id', false],
      ['GET /api/participants/:id', false],
      ['GET /api/participants', true],
      ['GET /api/participants/:id/matches', true],
      ...Array.from({ length: 3 }, () => ['GET /api/participants/:id', true]),
    ]);
    expect(items[3]).toMatchObject({
      account,
      participants: expect.arrayContaining([expect.objectContaining({ id: other.id })]),
    });
    expect(items[4]).toMatchObject({ at: '2026-03-01T23:30:00.000Z', account });
    expect(items[4]?.participants).toEqual([{ id, displayName: expect.any(String) }]);

    const denied = await read('allowed=false');
    expect(denied.total).toBe(3);
    expect((await read(`accountId=${foreignId}`)).items).toMatchObject([
      { account: { id: foreignId, role: 'advisor' }, allowed: false },
    ]);
    expectError(await leader.get('/api/looks?participantId=nobody-at-all'), 404, 'not_found');
    const leaderId = (await me(leader)).id;
    const own = await read(`accountId=${leaderId}`);
    expect(own.items[0]).toMatchObject({ endpoint: 'GET /api/looks', allowed: true });
    expect(own.items[0]?.participants).toEqual([{ id, displayName: expect.any(String) }]);
  });

  it('is theirs alone, and of their municipality alone', async () => {
    const elsewhere = await server.signedIn({ role: 'leader', municipality: '0301' });
    const { body } = await elsewhere.get('/api/looks').expect(200);
    expect(body).toMatchObject({ items: [], total: 0 });
    // To ask for somebody of another municipality is a denied look.
    expectError(await elsewhere.get(`/api/looks?participantId=${id}`), 404, 'not_found');
    const [denied] = (await read(`participantId=${id}&allowed=false`)).items;
    expect(denied).toMatchObject({
      account: { id: (await me(elsewhere)).id, role: 'leader' },
      endpoint: 'GET /api/looks',
      participants: [{ id }],
    });
    const { caller: anEmployer } = await server.employer();
    for (const caller of [await server.advisor(), anEmployer, self])
      await caller.get('/api/looks').expect(403);
    const admin = await server.signedIn({ role: 'admin' });
    await admin.get('/api/looks').expect(403);
    const { body: bad } = await leader.get('/api/looks?from=yesterday&allowed=maybe').expect(400);
    expect(bad.error.fields.map(({ path }: { path: string }) => path)).toEqual(['from', 'allowed']);
  });
});

describe('npm run verify-looks', () => {
  it('says that they are whole while the server runs, and names a break after a change', async () => {
    const program = await builtProgram('server/commands/verify-looks-command.ts');
    const run = (...args: string[]) => {
      const env = { ...process.env, DATA_DIR: server.dataDir, NODE_ENV: 'test' };
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
        env,
        encoding: 'utf8',
      });
      return { status, said: stdout + stderr };
    };
    expect(run()).toEqual({
      status: 0,
      said: expect.stringMatching(/^The looks are whole: chains 1, entries \d+\.\n$/),
    });
    expect(run('nonsense')).toEqual({ status: 1, said: expect.stringMatching(/^Usage: /) });
    await server.stop();
    const database = await openDatabase({ dataDir: server.dataDir });
    const looks = database.connection.collection<RawDocument>('looks');
    await looks.updateOne({ seq: 5 }, { $set: { isAllowed: false } });
    await database.close();
    expect(run()).toEqual({
      status: 1,
      said: expect.stringMatching(/^BROKEN: chain [\w-]+ at entry 5: changed\.\n$/),
    });
  });
});
