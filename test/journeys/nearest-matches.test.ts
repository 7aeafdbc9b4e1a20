import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MatchesReply } from '#shared/matching/match.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** A match list of a place where nothing fits names the nearest places where something does. */
let server: TestServer;
let advisor: Caller;
let person: { id: string; caller: Caller };

const bergen = '4601';
const voss = '4621';
const stavanger = '1103';
const askoy = '4627';

beforeAll(async () => {
  server = await startTestServer();
  advisor = await server.advisor('3907');
  person = await server.participant({ municipality: '3907', maxTravelKm: 500 });
  const cleaner = { occupation: '9112', title: 'Renholder' };
  await server.publish({ ...cleaner, municipality: stavanger });
  await server.publish({ ...cleaner, municipality: voss });
  await server.publish({ ...cleaner, municipality: voss });
  // Found by the words, but they fit nobody who speaks A2.
  const tooHard = { languageRequirement: { speaking: 'C2' } } as const;
  await server.publish({ ...cleaner, municipality: bergen, ...tooHard });
  await server.publish({ ...cleaner, municipality: voss, ...tooHard });
  await server.publish({ ...cleaner, municipality: askoy, ...tooHard });
  await server.publish({ occupation: '5120', title: 'Kokk', municipality: '3907' });
});
afterAll(() => server.close());

async function matches(query: string): Promise<MatchesReply> {
  const own = await person.caller.get(`/api/me/matches?${query}`).expect(200);
  const { body } = await advisor.get(`/api/participants/${person.id}/matches?${query}`).expect(200);
  expect(own.body.nearest).toEqual(body.nearest);
  return body;
}

it.each([
  ['in the words', `q=${encodeURIComponent('renholder i Bergen')}`, 'q=renholder'],
  ['as a filter', `q=renholder&municipality=${bergen}`, 'q=renholder'],
  ['as a county’s town without words', `municipality=${bergen}`, ''],
  ['around a point', 'near=60.39,5.32&radiusKm=10&kind=vacancy', 'kind=vacancy'],
])('%s', async (_how, query, rest) => {
  const { total, nearest } = await matches(query);
  expect(total).toBe(0);
  expect(nearest.map(({ municipality }) => municipality).slice(0, 2)).toEqual([voss, stavanger]);
  for (const { municipality, count } of nearest) {
    expect((await matches(`${rest}&municipality=${municipality}`)).total).toBe(count);
  }
});

it('is named nowhere else: where something fits, where no place was asked for, where nothing fits at all', async () => {
  expect((await matches(`municipality=${voss}`)).nearest).toEqual([]);
  expect(await matches('q=xyzzy')).toMatchObject({ total: 0, nearest: [] });
  expect(await matches(`level=C2&municipality=${bergen}&occupation=2211`)).toMatchObject({
    total: 0,
    nearest: [],
  });
});
