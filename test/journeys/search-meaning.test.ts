import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchReply } from '#shared/search/search.ts';
import { anEmployerInput } from '#test/factories/employer.ts';
import { expectFaults } from '#test/factories/error-expectations.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** What a search text means, and that the reply says so (api.md). */
let server: TestServer;
let ids: Record<'osloCook' | 'osloCleaner' | 'bergenCook' | 'practice' | 'voss', string>;

beforeAll(async () => {
  server = await startTestServer();
  const cook = { title: 'Kokk', occupation: '5120' };
  ids = {
    osloCook: await server.publish({ ...cook, municipality: '0301', shifts: ['night'] }),
    osloCleaner: await server.publish({ title: 'Renholder', municipality: '0301' }),
    bergenCook: await server.publish({ ...cook, municipality: '4601', shifts: ['day'] }),
    practice: await server.publish({ ...cook, municipality: '5501', kind: 'work_training' }),
    voss: await server.publish({ title: 'Gartner', occupation: '6113', municipality: '4621' }),
  };
});
afterAll(() => server.close());

async function search(
  q: string,
  rest = '',
  caller: Caller = server.anyone(),
): Promise<SearchReply & { ids: string[] }> {
  const path = `/api/openings?q=${encodeURIComponent(q)}${rest}`;
  const { body } = await caller.get(path).expect(200);
  const found = body.items.map(({ id }: { id: string }) => id);
  return { ...body, ids: found.sort() };
}

const said = ({ understood }: Pick<SearchReply, 'understood'>): string[] =>
  understood.map(({ filter, value, label, text }) => `${filter} ${value} ${label} (${text})`);

describe('words that name a filter', () => {
  it('are that filter, and the reply says so', async () => {
    const page = await search('kokk i Oslo');
    expect(page.ids).toEqual([ids.osloCook]);
    expect(said(page)).toEqual(['municipality 0301 Oslo (Oslo)']);
    expect(page).toMatchObject({ leftOut: [], nearest: [] });
    expect((await search('natt')).ids).toEqual([ids.osloCook]);
    expect((await search('hordaland')).ids).toEqual([ids.bergenCook, ids.voss].sort());
  });

  it('stand beside the filters given as parameters', async () => {
    expect((await search('kokk oslo', '&municipality=4601')).ids).toEqual([]);
    expect((await search('kokk bergen', '&municipality=4601')).ids).toEqual([ids.bergenCook]);
    expect((await search('natt', '&shift=day')).ids).toEqual([]);
    // Facets are counted without their own filter, whoever asked for it.
    const { facets } = await search('kokk oslo');
    expect(facets.municipality.map(({ value }) => value).sort()).toEqual(['0301', '4601']);
  });

  it('are only words where the search is literal', async () => {
    const page = await search('kokk oslo', '&literal=1');
    expect(page.ids).toEqual([ids.osloCook]);
    expect(page.understood).toEqual([]);
    expectFaults(
      await server.anyone().get('/api/openings?q=x&literal=yes'),
      'literal unknown_code',
    );
  });

  it('count in match lists too', async () => {
    const { caller } = await server.participant({ maxTravelKm: 500, municipality: '4601' });
    const { body } = await caller.get('/api/me/matches?q=xyzzy%20kokk%20bergen').expect(200);
    expect(body.items.map((it: { opening: { id: string } }) => it.opening.id)).toEqual([
      ids.bergenCook,
    ]);
    expect(said(body)).toEqual(['municipality 4601 Bergen (bergen)']);
    expect(body.leftOut).toEqual(['xyzzy']);
  });

  it('have labels that tell two of one name apart, and the Sámi name beside the Norwegian one', async () => {
    expect(said(await search('våler'))).toEqual([
      'municipality 3114 Våler (Østfold) (våler)',
      'municipality 3419 Våler (Innlandet) (våler)',
    ]);
    expect(said(await search('guovdageaidnu deltid'))).toEqual([
      'municipality 5612 Kautokeino – Guovdageaidnu (guovdageaidnu)',
      'hoursMax 30 Deltid (deltid)',
    ]);
  });

  it('say from where it is measured', async () => {
    const page = await search('nær Bergen');
    expect(page.ids).toEqual([ids.bergenCook]);
    expect(page.items[0]?.distanceKm).toBeLessThan(30);
  });
});

describe('words that are left out', () => {
  it('are said', async () => {
    const page = await search('Xyzzy kokk Oslo');
    expect(page.ids).toEqual([ids.osloCook]);
    expect(page.leftOut).toEqual(['Xyzzy']);
  });

  it('are judged where the place is: what is not there is not found, and the nearest are named', async () => {
    const page = await search('gartner Bergen');
    expect(page).toMatchObject({ total: 0, items: [], leftOut: ['gartner'] });
    expect(page.nearest).toEqual([
      { municipality: '4621', label: 'Voss', count: 1, km: expect.any(Number) },
    ]);
    expect((await search('gartner', '&municipality=4621')).ids).toEqual([ids.voss]);
  });

  it('are all of them where none is known: then nothing is found, never everything', async () => {
    for (const q of ['xyzzy', 'xyzzy qwvbn']) {
      expect(await search(q)).toMatchObject({ total: 0, leftOut: q.split(' '), nearest: [] });
    }
    expect(await search('xyzzy Oslo')).toMatchObject({ total: 0, leftOut: ['xyzzy'] });
  });

  it('are no part of a place: "kommune" is looked for among its employers, and else it is the place', async () => {
    const page = await search('kokk Oslo kommune');
    expect(page).toMatchObject({ ids: [ids.osloCook], leftOut: [] });
    expect(said(page)).toEqual(['municipality 0301 Oslo (Oslo kommune)']);
    expect((await search('Oslo kommune')).ids).toEqual([ids.osloCook, ids.osloCleaner].sort());
    expect(said(await search('Vestland fylkeskommune'))).toEqual([
      'county 46 Vestland (Vestland fylkeskommune)',
    ]);

    const advisor = await server.advisor();
    const input = anEmployerInput({ name: 'Stord kommune' });
    const { body: employer } = await advisor.post('/api/employers').send(input).expect(201);
    const own = await server.publish({ municipality: '4614', employerId: employer.id });
    await server.publish({ municipality: '4614' });
    const found = await search('Stord kommune');
    expect(found.ids).toEqual([own]);
    expect(said(found)).toEqual(['municipality 4614 Stord (Stord)']);
  });

  it('are no places of the tables: a place without openings has none', async () => {
    for (const q of ['Hamarøy', 'kokk Skjetten', 'Kárášjohka', 'Bø']) {
      const page = await search(q);
      expect(page.total).toBe(0);
      expect(page.understood.length).toBeGreaterThan(0);
      expect(page.nearest.length).toBeGreaterThan(0);
    }
  });
});

it('filler words count for nothing', async () => {
  expect((await search('ledig jobb som kokk i Oslo')).ids).toEqual([ids.osloCook]);
  expect((await search('ledig jobb')).total).toBe((await search('')).total);
});

it('suggestions lead to hits only, in every written name', async () => {
  const suggested = async (q: string): Promise<{ type: string; value: string; label: string }[]> =>
    (await server.anyone().get('/api/suggestions').query({ q }).expect(200)).body.items;
  expect(await suggested('sykepleier')).toEqual([]);
  expect(await suggested('nurse')).toEqual([]);
  expect(await suggested('hamarøy')).toEqual([]);
  // Only a practice place is in Tromsø, and that is not for everybody to see.
  expect(await suggested('tromsø')).toEqual([]);
  expect(await suggested('cleaner')).toContainEqual(
    expect.objectContaining({ type: 'occupation', value: '9112' }),
  );
  expect(await suggested('oslove')).toEqual([
    { type: 'municipality', value: '0301', label: 'Oslo' },
  ]);
  for (const q of ['k', 'r', 'kokk', 'prib', '0150', 'voss', 'so']) {
    for (const { type, value } of await suggested(q)) {
      const name = type === 'occupation' || type === 'municipality' ? type : 'q';
      const path = `/api/openings?${name}=${encodeURIComponent(value)}`;
      expect((await server.anyone().get(path)).body.total).toBeGreaterThan(0);
    }
  }
});
