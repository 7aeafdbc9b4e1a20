import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** A search engine that is there but answers nothing but 503. */
let engine: Server;
let server: TestServer;

beforeAll(async () => {
  engine = createServer((_req, res) => res.writeHead(503).end());
  await new Promise<void>((resolve) => engine.listen(0, '127.0.0.1', resolve));
  const { port } = engine.address() as AddressInfo;
  server = await startTestServer({ meilisearch: { url: `http://127.0.0.1:${port}` } });
});
afterAll(async () => {
  await server.close();
  await new Promise((resolve) => engine.close(resolve));
});

it('the board answers from the database and says so; everything else goes on', async () => {
  const cleaner = await server.publish({ title: 'Renholder på skole' });
  const cook = await server.publish({ title: 'Kokk', occupation: '5120' });
  await server.publish({ title: 'Språkpraksis på kjøkken', kind: 'language_practice' });

  const board = await server.anyone().get('/api/openings').expect(200);
  expect(board.body).toMatchObject({ total: 2, degraded: true, facets: { kind: [], shift: [] } });
  expect(board.body.items.map(({ id }: { id: string }) => id)).toEqual([cook, cleaner]);
  const found = await server.anyone().get('/api/openings?q=renholder&level=A1').expect(200);
  expect(found.body.items.map(({ id }: { id: string }) => id)).toEqual([cleaner]);

  const { body: suggestions } = await server.anyone().get('/api/suggestions?q=kokk').expect(200);
  expect(suggestions.items).toContainEqual({ type: 'occupation', value: '5120', label: 'Kokker' });

  const { caller } = await server.participant();
  const all = await caller.get('/api/me/matches').expect(200);
  expect(all.body.total).toBe(3);
  const some = await caller.get('/api/me/matches?q=kokk&kind=vacancy').expect(200);
  expect(some.body.items.map((it: { opening: { id: string } }) => it.opening.id)).toEqual([cook]);
  await server.anyone().get('/api/health/ready').expect(200);
});

it('places need no engine: around one the board is whole, unless words are asked for', async () => {
  const tromso = 'near=69.65,18.96&radiusKm=20';
  const search = async (query: string) =>
    (await server.anyone().get(`/api/openings?${query}`).expect(200)).body;
  const isWhole = { degraded: false, facets: { kind: [{ value: 'vacancy' }] } };
  expect(await search(tromso)).toMatchObject({ total: 0, items: [], degraded: false });

  const { id: employerId, caller } = await server.employer();
  const id = await server.publish({ title: 'Fisker', municipality: '5501', employerId });
  expect(await search(tromso)).toMatchObject({ total: 1, items: [{ id }], ...isWhole });
  expect((await search('near=69.65,18.96&sort=distance')).items[0]).toMatchObject({ id });
  expect(await search(`${tromso}&q=fisker`)).toMatchObject({ total: 1, degraded: true });

  await caller.post(`/api/openings/${id}/close`).expect(200);
  expect(await search(tromso)).toMatchObject({ total: 0, items: [], degraded: false });
});
