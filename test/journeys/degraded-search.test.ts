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
