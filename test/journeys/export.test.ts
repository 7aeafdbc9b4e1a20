import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** Everything that is held about a participant, for oneself and for the advisor. */
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

it('holds the record, the account, the sessions and the looks, and nothing that opens a door', async () => {
  const { id, caller: self } = await server.participant({ displayName: 'Heipiplerke Hav' });
  const advisor = await server.advisor();
  const { body: account } = await self.get('/api/session').expect(200);
  await advisor.get(`/api/participants/${id}`).expect(200);
  const { body: record } = await self.get(`/api/participants/${id}`).expect(200);

  const read = async (caller: Caller, path: string) => (await caller.get(path).expect(200)).body;
  const own = await read(self, '/api/me/export');
  expect(own.participant).toEqual(record);
  expect(own.account).toMatchObject({ email: account.email, status: 'active' });
  expect(own.sessions).toEqual([
    { startedAt: expect.any(String), usedAt: expect.any(String), browser: expect.any(String) },
  ]);
  expect(own.accountEvents).toMatchObject([{ kind: 'signed_in' }]);
  expect(own.looks).toEqual((await read(self, '/api/me/looks')).items);
  expect(JSON.stringify(own)).not.toMatch(/hash|token|secret|epoch/i);

  const byAdvisor = await read(advisor, `/api/participants/${id}/export`);
  expect(byAdvisor).toMatchObject({ participant: record, account: own.account });
  // It is a look of its own.
  const { items } = await read(self, '/api/me/looks');
  expect(items[0]).toMatchObject({ what: 'export', times: 1, allowed: true });
});

it('is for the municipality and oneself; others are told that there is nobody, and logged', async () => {
  const { id, caller: self } = await server.participant();
  const { id: unknown } = await server.participant();
  const foreign = await server.advisor('0301');
  await foreign.get(`/api/participants/${id}/export`).expect(404);
  await self.get(`/api/participants/${id}/export`).expect(403);
  await (await server.employer()).caller.get(`/api/participants/${unknown}/export`).expect(403);
  await foreign.get('/api/me/export').expect(403);
  const { body } = await self.get('/api/me/looks').expect(200);
  expect(body.items[0]).toMatchObject({ what: 'export', allowed: false });
});
