import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '#shared/places/place-endpoints.ts';
import { expectError } from '#test/factories/error-expectations.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function placesFor(q: string): Promise<Place[]> {
  const { body } = await server.anyone().get('/api/places').query({ q }).expect(200);
  return body.items;
}
const labels = (places: readonly Place[]): string[] =>
  places.map(
    ({ postcode, place, municipalityName }) => `${postcode} ${place}, ${municipalityName}`,
  );

describe('a place', () => {
  it('is found by its postcode, with its municipality and its position', async () => {
    expect(await placesFor('4640')).toEqual([
      {
        postcode: '4640',
        place: 'Søgne',
        municipality: '4204',
        municipalityName: 'Kristiansand',
        position: { lat: 58.075, lon: 7.862 },
      },
    ]);
  });

  it('is found by the first digits, in the order of the postcodes, eight at most', async () => {
    const found = await placesFor('09');
    expect(found.map(({ postcode }) => postcode)).toEqual(
      [...found.map((it) => it.postcode)].sort(),
    );
    expect(found.every(({ postcode }) => postcode.startsWith('09'))).toBe(true);
    expect(found).toHaveLength(8);
  });

  it.each(['Tromsø', 'tromso', 'TROMSOE', ' tromsø ', 'tromsø'.normalize('NFD')])(
    'is found by its name once, however it is written: %s',
    async (q) => {
      const found = await placesFor(q);
      expect(found[0]).toMatchObject({ place: 'Tromsø', municipality: '5501' });
      expect(found.filter(({ place }) => place === 'Tromsø')).toHaveLength(1);
    },
  );

  it.each([
    ['Guovdageaidnu', 'Kautokeino'],
    ['9520 guovda', 'Kautokeino'],
    ['karasjohka', 'Karasjok'],
    ['ROMSA', 'Tromsø'],
  ])('is found by its Sámi and Kven names: %s', async (q, place) => {
    expect(await placesFor(q)).toContainEqual(expect.objectContaining({ place }));
  });

  it('is found by postcode and name together, and by a later word of the name', async () => {
    expect(labels(await placesFor('4640 søg'))).toEqual(['4640 Søgne, Kristiansand']);
    expect(labels(await placesFor('4640 Oslo'))).toEqual([]);
    expect((await placesFor('oppegård'))[0]?.place).toBe('Oppegård');
    expect((await placesFor('rana')).map(({ place }) => place)).toContain('Mo i Rana');
  });

  it.each(['', '  ', '%', '12345', '0150 0151', 'finnesikkenoested'])(
    'is not found by %o',
    async (q) => {
      expect(await placesFor(q)).toEqual([]);
    },
  );

  it('may be kept by caches; a text too long is refused', async () => {
    const { headers } = await server.anyone().get('/api/places?q=oslo').expect(200);
    expect(headers['cache-control']).toBe('public, max-age=3600');
    await server.anyone().get('/api/places').expect(200, { items: [] });
    expectError(
      await server.anyone().get(`/api/places?q=${'o'.repeat(201)}`),
      400,
      'invalid_input',
    );
  });
});
