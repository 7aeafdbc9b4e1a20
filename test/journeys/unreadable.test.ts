import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '#server/storage/connect.ts';
import { expectError } from '#test/factories/error-expectations.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { tracesIn } from '#test/factories/traced-participant.ts';

/** Documents of another time, asked for by id: an answer, never a fault of the server. */
let first: TestServer;
let server: TestServer;
let advisor: Caller;
const ids = new Map<string, string>();

const changes = {
  openings: { retired: { occupation: '0999' }, shapeless: { shifts: 'natt' } },
  participants: {
    retired: { wishes: [{ occupation: '0999' }] },
    undated: { programme: { start: '2026-01-01', end: 'snart' } },
    shapeless: { norwegian: 3 },
  },
};

beforeAll(async () => {
  first = await startTestServer();
  const { dataDir } = first;
  for (const name of Object.keys(changes.openings)) {
    ids.set(`openings ${name}`, await first.publish({ municipality: '3907' }));
  }
  for (const name of Object.keys(changes.participants)) {
    ids.set(`participants ${name}`, (await first.participant({ municipality: '3907' })).id);
  }
  await first.stop();
  const { connection, close } = await openDatabase({ dataDir });
  for (const [collection, named] of Object.entries(changes)) {
    for (const [name, $set] of Object.entries(named)) {
      const _id = ids.get(`${collection} ${name}`) ?? '';
      await connection.collection<{ _id: string }>(collection).updateOne({ _id }, { $set });
    }
  }
  await close();
  server = await startTestServer({ dataDir });
  advisor = await server.advisor('3907');
});
afterAll(async () => {
  await server.stop();
  await first.close();
});

const pathOf = (what: string): string => `/api/${what.split(' ')[0]}/${ids.get(what)}`;

it.each([
  ['openings retired', ['candidates']],
  ['participants retired', ['matches', 'what-if']],
  ['participants undated', ['matches', 'what-if']],
])('%s is shown, to be changed, but not ranked', async (what, lists) => {
  await advisor.get(pathOf(what)).expect(200);
  for (const list of lists) {
    expectError(await advisor.get(`${pathOf(what)}/${list}`), 409, 'conflict');
  }
});

it('a participant whose wish has retired is ranked again with another', async () => {
  const path = pathOf('participants retired');
  const change = { version: 0, wishes: [{ occupation: '9112' }] };
  await advisor.patch(path).send(change).expect(200);
  const { body } = await advisor.get(`${path}/matches`).expect(200);
  expect(body.items).toBeInstanceOf(Array);
});

it.each([
  ['openings shapeless', ['candidates']],
  ['participants shapeless', ['matches', 'what-if']],
])('%s is as nothing', async (what, lists) => {
  for (const path of [pathOf(what), ...lists.map((list) => `${pathOf(what)}/${list}`)]) {
    expectError(await advisor.get(path), 404, 'not_found');
  }
  expectError(await advisor.patch(pathOf(what)).send({ version: 0 }), 404, 'not_found');
});

it('a participant who cannot be read is archived and erased nevertheless, from the list of past cases', async () => {
  const id = ids.get('participants shapeless') ?? '';
  const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
  const elsewhere = await server.signedIn({ role: 'leader', municipality: '0301' });
  // No other list has it: it stands there before its time is past.
  const { body: past } = await leader.get('/api/past-cases').expect(200);
  const listed = past.items.find((each: { id: string }) => each.id === id);
  expect(listed).toMatchObject({ isArchived: false, unreadable: { version: 0 } });
  expect(past).toMatchObject({ items: [{ id }], total: 1 });
  expect((await elsewhere.get('/api/past-cases').expect(200)).body.items).toEqual([]);
  const path = `/api/participants/${id}`;
  expectError(await elsewhere.get(`${path}/archive`), 404, 'not_found');
  const erase = (by: Caller, version: number) =>
    by.post(`${path}/erase`).send({ version, archived: true });
  expectError(await erase(elsewhere, 0), 404, 'not_found');
  expectError(await erase(leader, 0), 409, 'not_archived');
  await leader.get(`${path}/archive`).expect(200).expect('Content-Type', 'application/zip');
  await erase(leader, 0).expect(204);
  expectError(await erase(leader, 0), 404, 'not_found');
  expect(await tracesIn(first.dataDir, [id])).toEqual([]);
  const { body: log } = await leader.get('/api/looks').expect(200);
  const endpoints = log.items.map(({ endpoint }: { endpoint: string }) => endpoint);
  expect(endpoints).toContain('GET /api/participants/:id/archive');
});

it('an employer and a row of labour need stop neither the start nor what they belong to', async () => {
  const before = await startTestServer();
  const { dataDir } = before;
  const { id: employerId } = await before.employer();
  const other = await before.employer();
  const openingId = await before.publish({ employerId });
  const { id: participantId } = await before.participant();
  await before.stop();
  const { connection, close } = await openDatabase({ dataDir });
  const spoil = (collection: string, filter: object, $set: object) =>
    connection.collection(collection).updateOne(filter, { $set });
  await spoil('employers', { _id: employerId }, { name: 3 });
  await spoil('labour-need', { area: '0' }, { styrk08: 7 });
  await close();

  const after = await startTestServer({ dataDir });
  const caller = await after.advisor();
  const opening = { id: openingId, employer: { id: employerId, name: '' } };
  const { body: board } = await caller.get('/api/openings?q=renholder').expect(200);
  expect(board.items).toEqual([expect.objectContaining(opening)]);
  expect((await caller.get(`/api/openings/${openingId}`).expect(200)).body).toMatchObject(opening);
  const { body: employers } = await caller.get('/api/employers').expect(200);
  expect(employers.items).toEqual([expect.objectContaining({ id: other.id })]);
  expectError(await caller.get(`/api/employers/${employerId}`), 404, 'not_found');
  const { body: matches } = await caller
    .get(`/api/participants/${participantId}/matches`)
    .expect(200);
  expect(matches.total).toBe(1);
  const { body: need } = await caller.get('/api/labour-need').expect(200);
  expect(need.items.length).toBeGreaterThan(0);
  await after.stop();
  await before.close();
});
