import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MatchesReply } from '#shared/matching/match.ts';
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

it('a match list is as new as all that it is made of', async () => {
  const { id, caller: self } = await server.participant({ acceptedKinds: ['vacancy'] });
  const advisor = await server.advisor();
  const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
  const openingId = await server.publish({
    municipality: '3907',
    occupation: '9112',
    deadline: '2027-03-31',
  });
  let pageSize = 20;

  /** Asked as before, and in a way that nobody has asked: the same. @returns the line of the opening. */
  async function line(): Promise<MatchesReply['items'][number] | undefined> {
    pageSize++;
    let found: MatchesReply['items'][number] | undefined;
    for (const [caller, path] of [
      [self, '/api/me/matches'],
      [advisor, `/api/participants/${id}/matches`],
    ] as const) {
      const { body: asBefore } = await caller.get(path).expect(200);
      const { body: anew } = await caller.get(`${path}?pageSize=${pageSize}`).expect(200);
      expect({ ...asBefore, pageSize }).toEqual(anew);
      found = asBefore.items.find(
        (each: MatchesReply['items'][0]) => each.opening.id === openingId,
      );
    }
    return found;
  }

  const first = await line();
  expect(first).toBeDefined();
  expect(await line()).toEqual(first);

  const { body: participant } = await advisor.get(`/api/participants/${id}`).expect(200);
  const wish = { version: participant.version, wishes: [{ occupation: '5120' }] };
  await advisor.patch(`/api/participants/${id}`).send(wish).expect(200);
  const unwished = await line();
  expect(unwished?.score).toBeLessThan(first?.score ?? 0);

  const path = '/api/municipalities/3907/weights';
  const { body: weights } = await leader.get(path).expect(200);
  await leader.put(path).send({ ...weights, wish: 0, language: weights.language + weights.wish });
  const weighed = await line();
  expect(weighed?.score).not.toBe(unwished?.score);

  const rows = 'Year;Area;styrk08;need;source\r\n2026;3907;9112;0,95;Kommunens egen\r\n';
  const csv = (text: string) =>
    leader.post('/api/labour-need/import').set('Content-Type', 'text/csv').send(text);
  await csv(rows).expect(200);
  const needed = await line();
  expect(needed?.pillars.need).not.toEqual(weighed?.pillars.need);

  const suggested = { participantId: id, openingId };
  await advisor.post('/api/referrals').send(suggested).expect(201);
  expect((await line())?.referral?.state).toBe('suggested');

  server.setClock('2027-04-01T08:00:00Z');
  const late = await server.signedIn({ role: 'advisor', municipality: '3907' });
  const { body } = await late.get(`/api/participants/${id}/matches`).expect(200);
  expect(body.items.map((each: MatchesReply['items'][0]) => each.opening.id)).not.toContain(
    openingId,
  );
  server.setClock();
});
