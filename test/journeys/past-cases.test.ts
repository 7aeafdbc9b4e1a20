import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** Cases past their time are listed for the leader; none of them goes by itself. */
let server: TestServer;
let leader: Caller;
let ids: string[];

const lists = async (query = '') => (await leader.get(`/api/past-cases${query}`).expect(200)).body;

beforeAll(async () => {
  server = await startTestServer();
  server.setClock('2026-07-01T10:00:00Z');
  leader = await server.signedIn({ role: 'leader', municipality: '3907' });
  ids = [];
  const programmes = [
    // 30 months before the first of July 2026 is the first of January 2024.
    ['Rips', '3907', { start: '2022-01-01', end: '2023-12-31' }],
    ['Bringebær', '3907', { start: '2020-01-01', end: '2021-12-31' }],
    ['Krekling', '3907', { start: '2022-01-01', end: '2024-01-01' }],
    ['Tyttebær', '3907', undefined],
    ['Blokkebær', '3907', { start: '2022-01-01' }],
    ['Molte', '0301', { start: '2020-01-01', end: '2021-12-31' }],
  ] as const;
  for (const [displayName, municipality, programme] of programmes) {
    ids.push((await server.participant({ displayName, municipality, programme })).id);
  }
});
afterAll(() => server.close());

it('those of the own municipality, oldest first, with a true total', async () => {
  expect(await lists()).toEqual({
    items: [
      { id: ids[1], displayName: 'Bringebær', programmeEnd: '2021-12-31', isArchived: false },
      { id: ids[0], displayName: 'Rips', programmeEnd: '2023-12-31', isArchived: false },
    ],
    total: 2,
    page: 1,
    pageSize: 25,
  });
  expect(await lists('?page=2&pageSize=1')).toMatchObject({ items: [{ id: ids[0] }], total: 2 });
  expect(await lists('?page=9')).toMatchObject({ items: [], total: 2 });
  expectFaults(await leader.get('/api/past-cases?municipality=0301'), 'municipality unknown_field');
});

it('is a look that names them all, and is for leaders alone', async () => {
  await lists();
  const { body } = await leader.get('/api/looks?pageSize=1').expect(200);
  expect(body.items[0]).toMatchObject({ endpoint: 'GET /api/past-cases', allowed: true });
  expect(body.items[0].participants.map(({ id }: { id: string }) => id).sort()).toEqual(
    [ids[0], ids[1]].sort(),
  );
  const { caller: employer } = await server.employer();
  const { caller: participant } = await server.participant();
  const admin = await server.signedIn({ role: 'admin' });
  for (const caller of [await server.advisor(), employer, participant, admin]) {
    expectError(await caller.get('/api/past-cases'), 403, 'forbidden');
  }
  expectError(await server.anyone().get('/api/past-cases'), 401, 'not_signed_in');
});

it('stays until the leader has archived and erased it', async () => {
  await server.context.features.retention?.sweep?.();
  expect(await lists()).toMatchObject({ total: 2 });
  await leader.get(`/api/participants/${ids[1]}/archive`).expect(200);
  expect((await lists()).items).toMatchObject([{ isArchived: true }, { isArchived: false }]);
  // Also what stands beside the record makes the package an old one.
  const note = { text: 'Ringte', private: false };
  await leader.post(`/api/participants/${ids[1]}/notes`).send(note).expect(201);
  expect((await lists()).items).toMatchObject([{ isArchived: false }, { isArchived: false }]);
  await leader.get(`/api/participants/${ids[1]}/archive`).expect(200);
  const erasing = { version: 0, archived: true };
  await leader.post(`/api/participants/${ids[1]}/erase`).send(erasing).expect(204);
  expect(await lists()).toMatchObject({ items: [{ id: ids[0] }], total: 1 });
});

it('also where it was never written down when it ended, and nothing else for as long', async () => {
  server.setClock('2029-01-02T10:00:00Z');
  leader = await server.signedIn({ role: 'leader', municipality: '3907' });
  const { items } = await lists();
  const names = items.map((each: { displayName: string }) => each.displayName);
  expect(names).toEqual(expect.arrayContaining(['Blokkebær', 'Krekling', 'Rips', 'Tyttebær']));
  expect(items.find((each: { id: string }) => each.id === ids[3])).toEqual({
    id: ids[3],
    displayName: 'Tyttebær',
    unchangedSince: '2026-07-01',
    isArchived: false,
  });
});
