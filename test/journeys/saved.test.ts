import { afterAll, beforeAll, expect, test } from 'vitest';
import { takePlace } from '#test/factories/take-place.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** What a participant puts aside: openings and searches. */
let server: TestServer;
let id: string;
let self: Caller;
let employer: { id: string; caller: Caller };

beforeAll(async () => {
  server = await startTestServer();
  ({ id, caller: self } = await server.participant());
  employer = await server.employer();
});
afterAll(() => server?.close());

const openings = '/api/me/saved-openings';
const searches = '/api/me/saved-searches';

test('an opening is saved once, practice places too, and is there until it is removed', async () => {
  const job = await server.publish({ title: 'Kokk', occupation: '5120' });
  const practice = await server.publish({ title: 'Øve', kind: 'language_practice' });
  const { body: first } = await self.put(`${openings}/${job}`).expect(200);
  expect(first).toMatchObject({
    ...{ openingId: job, title: 'Kokk', occupation: '5120', isOver: false },
    opening: { id: job, title: 'Kokk' },
  });
  await self.put(`${openings}/${practice}`).expect(200);
  await self.put(`${openings}/${job}`).expect(200, first);
  const { body } = await self.get(openings).expect(200);
  expect(body).toMatchObject({ total: 2, page: 1, pageSize: 25 });
  expect(body.items.map((each: { title: string }) => each.title)).toEqual(['Øve', 'Kokk']);
  const { body: ids } = await self.get('/api/me/saved-opening-ids').expect(200);
  expect(ids.items).toEqual([practice, job]);
  const { body: second } = await self.get(openings).query({ page: 2, pageSize: 1 }).expect(200);
  expect(second).toMatchObject({ total: 2, items: [{ openingId: job }] });

  await self.delete(`${openings}/${practice}`).expect(204);
  await self.delete(`${openings}/${practice}`).expect(404);
  expect((await self.get(openings)).body.total).toBe(1);
  const other = await server.participant();
  expect((await other.caller.get(openings)).body.total).toBe(0);
  await other.caller.delete(`${openings}/${job}`).expect(404);
});

test('what is over stays and says so, by the name that it had', async () => {
  const closed = await server.publish({
    title: 'Baker',
    occupation: '7512',
    employerId: employer.id,
  });
  const past = await server.publish({ title: 'Fisker', employerId: employer.id });
  for (const opening of [closed, past]) await self.put(`${openings}/${opening}`).expect(200);
  await employer.caller.post(`/api/openings/${closed}/close`).expect(200);
  const { body } = await employer.caller.get(`/api/openings/${past}`).expect(200);
  const change = { version: body.version, deadline: '2026-01-01' };
  await employer.caller.patch(`/api/openings/${past}`).send(change).expect(200);
  const { items } = (await self.get(openings).expect(200)).body;
  expect(items.slice(0, 2)).toMatchObject([
    { title: 'Fisker', isOver: true, opening: { deadline: '2026-01-01' } },
    { title: 'Baker', isOver: true, occupation: '7512' },
  ]);
  expect(items[1]).not.toHaveProperty('opening');
  // What nobody may see cannot be saved.
  await self.put(`${openings}/${closed}`).expect(404);
  const { body: draft } = await employer.caller.get('/api/me/openings').expect(200);
  expect(draft.total).toBe(2);
});

test('one whose places are all taken is over, and still to be read', async () => {
  const full = await server.publish({ title: 'Sjåfør' });
  await self.put(`${openings}/${full}`).expect(200);
  await takePlace(server, full);
  const { items } = (await self.get(openings).expect(200)).body;
  expect(items[0]).toMatchObject({ title: 'Sjåfør', isOver: true, opening: { placesFree: 0 } });
  await self.delete(`${openings}/${full}`).expect(204);
});

test('a search is saved once for its key, renamed by its version, and removed', async () => {
  const sent = {
    name: 'Kokk i Holmestrand',
    list: 'board',
    filters: { q: 'kokk', municipality: ['3903'], kind: ['vacancy'], level: 'A2' },
  };
  const save = () => self.post(searches).set('Idempotency-Key', 'kokk').send(sent);
  const { body } = await save().expect(201);
  expect(body).toMatchObject({ ...sent, version: 0, seenUntil: body.savedAt });
  await save().expect(201, body);
  await self.get(searches).expect(200, { items: [body] });
  await self.get(`${searches}/${body.id}`).expect(200, body);

  const rename = (name: string, version: number) =>
    self.patch(`${searches}/${body.id}`).send({ name, version });
  const renamed = { ...body, name: 'Kokk', version: 1 };
  await rename('Kokk', 0).expect(200, renamed);
  const stale = await rename('Baker', 0).expect(409);
  expect(stale.body.error.current).toEqual(renamed);

  const other = await server.participant();
  for (const [method, path] of [
    ['get', `${searches}/${body.id}`],
    ['delete', `${searches}/${body.id}`],
  ] as const) {
    await other.caller[method](path).expect(404);
  }
  await self.delete(`${searches}/${body.id}`).expect(204);
  await self.get(searches).expect(200, { items: [] });
});

test('where somebody is cannot be saved, nor what the search does not know; each fault is named', async () => {
  const filters = { near: '59.1,10.2', municipality: ['9999'], level: 'Z9' };
  const { body } = await self.post(searches).send({ name: ' ', list: 'alt', filters }).expect(400);
  expect(body.error.fields.map((each: { path: string }) => each.path).sort()).toEqual([
    'filters.level',
    'filters.municipality.0',
    'filters.near',
    'list',
    'name',
  ]);
  await self.put(`${openings}/${id}`).expect(404);
});

test('there is an end to it: at most so many searches', async () => {
  const save = (n: number) =>
    self.post(searches).send({ name: `${n}`, list: 'matches', filters: { q: `${n}` } });
  for (let n = 0; n < 20; n++) await save(n).expect(201);
  await save(20).expect(409);
});

test('all of it goes with what is told of the participant, and to nobody else', async () => {
  const { body: held } = await self.get('/api/me/export').expect(200);
  expect(held.savedOpenings).toHaveLength(3);
  expect(held.savedSearches).toHaveLength(20);
  expect(held.savedOpenings[0]).toEqual({
    ...{ openingId: expect.any(String), savedAt: expect.any(String) },
    ...{ title: 'Fisker', occupation: expect.any(String) },
  });
});

test('a search asks for what was published later than an instant, and counts that exactly', async () => {
  const clock = Date.now();
  const at = (seconds: number) => new Date(clock + seconds * 1000).toISOString();
  const published = async (seconds: number) => {
    server.setClock(at(seconds));
    return server.publish({ title: 'Gartner', occupation: '6113', municipality: '3907' });
  };
  const [older, newer] = [await published(10), await published(20)];
  const asked = { q: 'gartner', publishedAfter: at(10) };
  const { body } = await self.get('/api/openings').query(asked).expect(200);
  expect(body.items.map((each: { id: string }) => each.id)).toEqual([newer]);
  expect(body.facets.municipality).toMatchObject([{ value: '3907', count: 1 }]);
  const both = { ...asked, publishedAfter: at(9.999) };
  expect((await self.get('/api/openings').query(both)).body.total).toBe(2);
  const { body: wrong } = await self.get('/api/openings?publishedAfter=i%20dag').expect(400);
  expect(wrong.error.fields).toMatchObject([{ path: 'publishedAfter', code: 'invalid_format' }]);
  const fits = await self
    .get('/api/me/matches')
    .query({ publishedAfter: at(10) })
    .expect(200);
  expect(fits.body.items.map((each: { opening: { id: string } }) => each.opening.id)).not.toContain(
    older,
  );
  server.setClock();
});

test('it goes by itself when it was not touched for a year', async () => {
  server.setClock(new Date(Date.now() + 370 * 24 * 3_600_000).toISOString());
  await server.context.features.retention?.sweep?.();
  server.setClock();
  // The session went as well.
  const again = await server.signedIn({ role: 'participant', participantId: id });
  expect((await again.get(openings)).body.total).toBe(0);
  await again.get(searches).expect(200, { items: [] });
});
