import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** Replies of search are kept for all who see the same: whoever sees something else gets their own. */
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

it('asked the same one after the other, each gets what is theirs', async () => {
  const own = (await server.employer()).id;
  const practice = await server.publish({ kind: 'language_practice', employerId: own });
  const vacancy = await server.publish({ kind: 'vacancy', employerId: own });
  const callers = {
    anyone: server.anyone(),
    advisor: await server.advisor(),
    employer: await server.signedIn({ role: 'employer', employerId: own }),
    other: await server.signedIn({ role: 'employer', employerId: (await server.employer()).id }),
  };
  const seen: Record<string, string[]> = {};
  for (const round of [1, 2]) {
    for (const [name, caller] of Object.entries(callers)) {
      const { body } = await caller.get('/api/openings').expect(200);
      seen[`${name} ${round}`] = body.items.map(({ id }: { id: string }) => id).sort();
    }
  }
  const [all, open] = [[practice, vacancy].sort(), [vacancy]];
  for (const round of [1, 2]) {
    expect(seen[`anyone ${round}`]).toEqual(open);
    expect(seen[`other ${round}`]).toEqual(open);
    expect(seen[`advisor ${round}`]).toEqual(all);
    expect(seen[`employer ${round}`]).toEqual(all);
  }
});

it("an administrator's question is refused to others after it was answered", async () => {
  const admin = await server.signedIn({ role: 'admin' });
  const advisor = await server.advisor();
  await admin.get('/api/openings?state=all').expect(200);
  await advisor.get('/api/openings?state=all').expect(403);
  await server.anyone().get('/api/openings?state=all').expect(401);
});

it('near home is near the home of whoever asks', async () => {
  const id = await server.publish({ kind: 'vacancy', municipality: '0301' });
  const far = await server.participant({ position: { lat: 69.65, lon: 18.96 } });
  const close = await server.participant({ position: { lat: 59.91, lon: 10.75 } });
  const km: number[] = [];
  for (const { caller } of [far, close, far]) {
    const { body } = await caller
      .get('/api/openings?near=me&sort=distance&pageSize=100')
      .expect(200);
    km.push(body.items.find((card: { id: string }) => card.id === id).distanceKm);
  }
  expect(km[0]).toBeGreaterThan(1000);
  expect(km[1]).toBeLessThan(50);
  expect(km[2]).toBe(km[0]);
});

it('compressed or not, it says the same', async () => {
  for (let i = 0; i < 5; i++) await server.publish({ kind: 'vacancy' });
  const anyone = server.anyone();
  const plain = await anyone.get('/api/openings').set('Accept-Encoding', 'identity').expect(200);
  for (const encoding of ['gzip', 'br', 'gzip', 'br', 'identity']) {
    const { body, headers } = await anyone
      .get('/api/openings')
      .set('Accept-Encoding', encoding)
      .expect(200);
    expect(headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding);
    expect(body).toEqual(plain.body);
  }
});
