import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** What was published since somebody last looked: for participants, and for those who help them. */
let server: TestServer;
let id: string;
let self: Caller;
let advisor: Caller;
let employerId: string;
const clock = Date.now();

const at = (minutes: number): string => new Date(clock + minutes * 60_000).toISOString();

beforeAll(async () => {
  server = await startTestServer();
  ({ id, caller: self } = await server.participant());
  advisor = await server.advisor();
  employerId = (await server.employer()).id;
});
afterAll(() => server?.close());

/** Published so many minutes from now. @returns its id */
async function published(minutes: number, draft: object = {}): Promise<string> {
  server.setClock(at(minutes));
  const openingId = await server.publish({ employerId, ...draft });
  return openingId;
}

interface Listed {
  items: { id?: string; opening?: { id: string; publishedAt: string }; publishedAt?: string }[];
  total: number;
}

const idsOf = ({ items }: Listed): unknown[] => items.map((each) => each.opening?.id ?? each.id);

/** The list that a count leads to: as many as it says. */
async function listOf(
  asker: Caller,
  path: string,
  {
    count,
    publishedAfter,
    filters = {},
  }: { count: number; publishedAfter: string; filters?: object },
): Promise<Listed> {
  const { body } = await asker
    .get(path)
    .query({ ...filters, publishedAfter })
    .expect(200);
  expect(body.total).toBe(count);
  return body;
}

const ownNews = async () => (await self.get('/api/me/news').expect(200)).body;
const newestOf = ({ items }: Listed): string =>
  items
    .map((each) => each.opening?.publishedAt ?? each.publishedAt ?? '')
    .sort()
    .at(-1) ?? '';

test('what fits and was published since the last look is counted, and the link lists just these', async () => {
  const old = await published(-60 * 24 * 8);
  const first = await published(-120);
  await published(-119, { driversLicences: ['CE'] });
  server.setClock();
  const { matches } = await ownNews();
  // Nobody looked yet: the last week counts.
  expect(matches).toMatchObject({ count: 1, isSinceLook: false });
  const list = await listOf(self, '/api/me/matches', matches);
  expect(idsOf(list)).toEqual([first]);
  // Counting, and asking for the list, is no look.
  expect((await ownNews()).matches).toEqual(matches);

  await self
    .put('/api/me/news/seen')
    .send({ until: newestOf(list) })
    .expect(204);
  expect((await ownNews()).matches).toMatchObject({ count: 0, isSinceLook: true });
  const second = await published(-110, { kind: 'language_practice' });
  server.setClock();
  const { matches: after } = await ownNews();
  expect(idsOf(await listOf(self, '/api/me/matches', after))).toEqual([second]);
  // A mark never moves back, and never ahead.
  await self
    .put('/api/me/news/seen')
    .send({ until: at(-60 * 24 * 9) })
    .expect(204);
  expect((await ownNews()).matches).toEqual(after);
  const { body } = await self
    .put('/api/me/news/seen')
    .send({ until: at(60) })
    .expect(400);
  expect(body.error.fields).toMatchObject([{ path: 'until', code: 'out_of_range' }]);
  expect(
    idsOf(
      await listOf(self, '/api/me/matches', {
        ...after,
        publishedAfter: at(-60 * 24 * 9),
        count: 3,
      }),
    ),
  ).toContain(old);
});

test('the new hits of each saved search are counted for themselves', async () => {
  const search = async (list: string, filters: object) => {
    server.setClock(at(-100));
    const again = await server.signedIn({ role: 'participant', participantId: id });
    const sent = { name: 'Snekker', list, filters };
    const { body } = await again.post('/api/me/saved-searches').send(sent).expect(201);
    return body.id as string;
  };
  const onBoard = await search('board', { q: 'snekker' });
  const fitting = await search('matches', { q: 'snekker' });
  await published(-101, { title: 'Snekker', occupation: '7115' });
  const far = await published(-90, {
    title: 'Snekker',
    occupation: '7115',
    driversLicences: ['CE'],
  });
  const near = await published(-80, { title: 'Snekker', occupation: '7115' });
  server.setClock();
  const counts = async () => {
    const { searches } = await ownNews();
    return Object.fromEntries(
      searches.map((each: { id: string; count: number }) => [each.id, each.count]),
    );
  };
  expect(await counts()).toEqual({ [onBoard]: 2, [fitting]: 1 });
  const news = await ownNews();
  const of = (which: string) => news.searches.find((each: { id: string }) => each.id === which);
  const board = await listOf(self, '/api/openings', of(onBoard));
  expect(idsOf(board).sort()).toEqual([far, near].sort());
  expect(idsOf(await listOf(self, '/api/me/matches', of(fitting)))).toEqual([near]);

  const seen = (which: string, asker = self) =>
    asker.put(`/api/me/saved-searches/${which}/seen`).send({ until: newestOf(board) });
  await seen(onBoard).expect(204);
  expect(await counts()).toEqual({ [onBoard]: 0, [fitting]: 1 });
  const other = await server.participant();
  await seen(fitting, other.caller).expect(404);
  expect(await counts()).toEqual({ [onBoard]: 0, [fitting]: 1 });
});

test('an advisor has marks of their own, of each participant, and each look is logged', async () => {
  const other = await server.participant();
  server.setClock();
  const all = async (asker = advisor) => {
    const { body } = await asker.get('/api/new-matches').expect(200);
    return new Map(
      body.items.map((each: { participantId: string }) => [each.participantId, each]),
    ) as Map<string, { count: number; publishedAfter: string }>;
  };
  const of = async (who: string, asker = advisor) =>
    (await asker.get(`/api/participants/${who}/matches/new`).expect(200)).body;
  for (const who of [id, other.id]) {
    const news = await of(who);
    expect((await all()).get(who)).toEqual({ ...news, participantId: who });
    expect(news.count).toBeGreaterThan(1);
    await listOf(advisor, `/api/participants/${who}/matches`, news);
  }
  const list = await listOf(advisor, `/api/participants/${id}/matches`, await of(id));
  await advisor
    .put(`/api/participants/${id}/matches/new/seen`)
    .send({ until: newestOf(list) })
    .expect(204);
  expect((await of(id)).count).toBe(0);
  expect((await all()).has(id)).toBe(false);
  // It is nobody else's mark.
  expect((await all()).get(other.id)?.count).toBeGreaterThan(1);
  expect((await all(await server.advisor())).get(id)?.count).toBeGreaterThan(1);
  expect((await ownNews()).matches.isSinceLook).toBe(true);

  const one = await published(-1);
  server.setClock();
  expect((await all()).get(id)).toMatchObject({ count: 1, isSinceLook: true });
  expect(idsOf(await listOf(advisor, `/api/participants/${id}/matches`, await of(id)))).toEqual([
    one,
  ]);
  const stranger = await server.advisor('0301');
  await stranger.get(`/api/participants/${id}/matches/new`).expect(404);
  await stranger
    .put(`/api/participants/${id}/matches/new/seen`)
    .send({ until: at(-1) })
    .expect(404);
  expect((await all(stranger)).size).toBe(0);
  // The list of all is a look at those who are in it, as what it is about.
  const third = await server.participant();
  expect((await all()).has(third.id)).toBe(true);
  const { body: looks } = await third.caller.get('/api/me/looks').expect(200);
  // The other one is who made the record.
  expect(looks.items).toMatchObject([{ what: 'matches', times: 1, allowed: true }, {}]);
});

test('somebody protected is in no list of who is not responsible', async () => {
  const { body: made } = await advisor
    .post('/api/participants')
    .send({ displayName: 'Prøvesen', municipality: '3907', protection: 'confidential' })
    .expect(201);
  const named = async (asker: Caller) => {
    const { body } = await asker.get('/api/new-matches').expect(200);
    return body.items.some((each: { participantId: string }) => each.participantId === made.id);
  };
  expect(await named(advisor)).toBe(true);
  expect(await named(await server.advisor())).toBe(false);
});
