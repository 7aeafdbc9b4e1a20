import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';

let server: TestServer;
let ids: { cleaner: string; cook: string; remote: string; expired: string; full: string };

const sandefjord = { lat: 59.13, lon: 10.22 };

beforeAll(async () => {
  server = await startTestServer();
  ids = {
    cleaner: await server.publish({
      title: 'Renholder på skole',
      position: sandefjord,
      shifts: ['day'],
      languageRequirement: { speaking: 'A2', reading: 'A1' },
      hoursPerWeek: { min: 20, max: 30 },
      deadline: '2099-01-31',
      description: 'Fast plass',
      contact: { name: 'Kari Leder', phone: '99 88 77 66' },
    }),
    cook: await server.publish({
      title: 'Kokk søkes',
      occupation: '5120',
      municipality: '0301',
      shifts: ['evening', 'weekend'],
      languageRequirement: { speaking: 'B1' },
      deadline: '2099-01-01',
    }),
    remote: await server.publish({ title: 'Kundesvarer', occupation: '4222', remote: true }),
    ...(await published2019()),
  };
});
afterAll(() => server.close());

async function found(query: string, caller: Caller = server.anyone()) {
  const { body } = await caller.get(`/api/openings?${query}`).expect(200);
  expect(body.degraded).toBe(false);
  return { ...body, ids: body.items.map(({ id }: { id: string }) => id) };
}

describe('the board', () => {
  it('shows cards of what is open, newest first', async () => {
    const { items, ...page } = await found('');
    expect(page).toMatchObject({ total: 3, page: 1, pageSize: 25 });
    expect(page.ids).toEqual([ids.remote, ids.cook, ids.cleaner]);
    expect(items[2]).toMatchObject({
      title: 'Renholder på skole',
      employer: { name: 'Solgløtt sykehjem' },
      municipalityName: 'Sandefjord',
      occupationTitle: 'Renholdere i bedrifter',
    });
    for (const field of ['description', 'contact', 'distanceKm']) {
      expect(items[2]).not.toHaveProperty(field);
    }
  });

  it('narrows by every filter, any within one and all between them', async () => {
    const cases: [string, (keyof typeof ids)[]][] = [
      ['municipality=0301', ['cook']],
      ['municipality=0301&municipality=3907', ['remote', 'cook', 'cleaner']],
      ['county=39', ['remote', 'cleaner']],
      ['county=39&shift=day', ['cleaner']],
      ['kind=apprenticeship', []],
      ['occupation=51', ['cook']],
      ['occupation=51&occupation=9', ['cook', 'cleaner']],
      ['shift=weekend', ['cook']],
      ['level=A2', ['remote', 'cleaner']],
      ['level=none', ['remote']],
      ['hoursMin=31', ['remote', 'cook']],
      ['hoursMin=30&hoursMax=40', ['remote', 'cook', 'cleaner']],
      ['category=Reiseliv%20og%20mat', ['cook']],
      ['q=renholdr', ['cleaner']],
      ['q=vaskehjelp', ['cleaner']],
      ['q=kokk&municipality=3907', []],
    ];
    for (const [query, expected] of cases) {
      const page = await found(`${query}&sort=newest`);
      expect({ query, ids: page.ids }).toEqual({ query, ids: expected.map((name) => ids[name]) });
      expect(page.total).toBe(expected.length);
    }
  });

  it('counts each facet without its own filter, in words', async () => {
    const { facets } = await found('shift=day');
    expect(facets.shift).toEqual([
      { value: 'day', label: 'Dag', count: 1 },
      { value: 'evening', label: 'Kveld', count: 1 },
      { value: 'weekend', label: 'Helg', count: 1 },
      { value: null, label: 'Ikke oppgitt', count: 1 },
    ]);
    expect(facets.municipality).toEqual([{ value: '3907', label: 'Sandefjord', count: 1 }]);
    expect(facets.county).toEqual([{ value: '39', label: 'Vestfold', count: 1 }]);
    expect(facets.level).toEqual([{ value: 'A2', label: 'A2 – enkel norsk', count: 1 }]);
    const all = await found('');
    expect(all.facets.level).toContainEqual({
      value: 'none',
      label: 'Ingen krav om norsk',
      count: 1,
    });
  });

  it('sorts by deadline and by distance; remote ones have none and come last', async () => {
    expect((await found('sort=deadline')).ids).toEqual([ids.cook, ids.cleaner, ids.remote]);
    const near = await found('sort=distance&near=59.9,10.7');
    expect(near.ids).toEqual([ids.cook, ids.cleaner, ids.remote]);
    const [oslo, cleaner, remote] = near.items;
    expect(oslo.distanceKm).toBeLessThan(5);
    expect(cleaner.distanceKm).toBeGreaterThan(80);
    expect(remote).not.toHaveProperty('distanceKm');
    const within = await found('near=59.9,10.7&radiusKm=20');
    expect([...within.ids].sort()).toEqual([ids.cook, ids.remote].sort());
  });

  it('pages to the end and past it', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => found(`pageSize=2&page=${page}`)));
    expect(pages.map((page) => page.ids)).toEqual([[ids.remote, ids.cook], [ids.cleaner], []]);
    expect(pages.map((page) => page.total)).toEqual([3, 3, 3]);
  });

  it('lets an administrator see what is published but not open, and nobody else', async () => {
    const admin = await server.signedIn({ role: 'admin' });
    const { total, ids: all } = await found('state=all', admin);
    expect(total).toBe(5);
    expect(all).toEqual(expect.arrayContaining([ids.expired, ids.full]));
    expectError(await server.anyone().get('/api/openings?state=all'), 401, 'not_signed_in');
    const advisor = await server.advisor();
    expectError(await advisor.get('/api/openings?state=all'), 403, 'forbidden');
  });

  it('an opening is gone from it the day after its deadline', async () => {
    const id = await server.publish({ title: 'Siste dag', deadline: '2027-05-03' });
    server.setClock('2027-05-03T21:59:00Z');
    expect((await found('q=siste')).ids).toEqual([id]);
    server.setClock('2027-05-03T22:01:00Z');
    expect((await found('q=siste')).ids).toEqual([]);
    server.setClock();
  });
});

describe('near me', () => {
  const distance = async (caller: Caller) => {
    const { items } = await found('sort=distance&near=me', caller);
    return items.find(({ id }: { id: string }) => id === ids.cleaner).distanceKm as number;
  };

  it('is the stored position, or the centre of the municipality', async () => {
    const { caller: atHome } = await server.participant({ position: sandefjord });
    expect(await distance(atHome)).toBe(0);
    const { caller: without } = await server.participant();
    expect(await distance(without)).toBe(await distance(await server.advisor('3907')));
    expect(await distance(await server.advisor('0301'))).toBeGreaterThan(80);
  });

  it('is told to participants of each opening, and to nobody else', async () => {
    const of = async (id: string, caller: Caller) =>
      (await caller.get(`/api/openings/${id}`).expect(200)).body.distance;
    const { caller: atHome } = await server.participant({ position: sandefjord });
    expect(await of(ids.cleaner, atHome)).toEqual({ km: 0, isFromCentre: false });
    expect(await of(ids.cook, atHome)).toEqual({ km: expect.closeTo(93, -1), isFromCentre: true });
    expect(await of(ids.remote, atHome)).toBeUndefined();
    const { caller: without } = await server.participant();
    const { km, isFromCentre } = await of(ids.cleaner, without);
    expect([km, isFromCentre]).toEqual([await distance(without), true]);
    const { caller: employer } = await server.employer();
    for (const caller of [server.anyone(), await server.advisor('3907'), employer]) {
      expect(await of(ids.cleaner, caller)).toBeUndefined();
    }
  });

  it('is refused for those without a place', async () => {
    const admin = await server.signedIn({ role: 'admin' });
    const { caller: employer } = await server.employer();
    for (const caller of [server.anyone(), admin, employer]) {
      expectFaults(await caller.get('/api/openings?near=me'), 'near unknown_code');
    }
  });
});

describe('suggestions', () => {
  const suggested = async (q: string) => {
    const { body } = await server.anyone().get('/api/suggestions').query({ q }).expect(200);
    return body.items as { type: string; value: string; label: string }[];
  };

  it('are occupations by everyday words, municipalities, titles and employers, eight at most', async () => {
    expect(await suggested('vaskehj')).toContainEqual({
      type: 'occupation',
      value: '9112',
      label: 'Renholdere i bedrifter',
    });
    // A participant reads a plain title, and finds by it.
    const { caller } = await server.participant();
    for (const q of ['vaskehj', 'renholder']) {
      const { body } = await caller.get('/api/suggestions').query({ q }).expect(200);
      expect(body.items).toContainEqual({ type: 'occupation', value: '9112', label: 'Renholder' });
    }
    expect(await suggested('sandefj')).toContainEqual({
      type: 'municipality',
      value: '3907',
      label: 'Sandefjord',
    });
    expect(await suggested('Kokk s')).toContainEqual({
      type: 'title',
      value: 'Kokk søkes',
      label: 'Kokk søkes',
    });
    expect(await suggested('solgl')).toEqual([
      { type: 'employer', value: 'Solgløtt sykehjem', label: 'Solgløtt sykehjem' },
    ]);
    for (const q of ['s', 'a', 'ren']) expect((await suggested(q)).length).toBeLessThanOrEqual(8);
    for (const q of ['', '  ', 'xyzzy', '.*', '\\']) expect(await suggested(q)).toEqual([]);
    expectFaults(await server.anyone().get(`/api/suggestions?q=${'x'.repeat(201)}`), 'q too_long');
  });

  it('that read the same are one', async () => {
    await server.publish({ title: 'renholder' });
    const { caller } = await server.participant();
    const { body } = await caller.get('/api/suggestions?q=renholder').expect(200);
    const labels = body.items.map(({ label }: { label: string }) => label.toLowerCase());
    expect(labels).toEqual([...new Set(labels)]);
    expect(await suggested('renholder')).toContainEqual({
      type: 'title',
      value: 'renholder',
      label: 'renholder',
    });
  });
});

/** What was open once, and published then. */
async function published2019(): Promise<{ expired: string; full: string }> {
  server.setClock('2019-12-01T10:00:00Z');
  const expired = await server.publish({ title: 'Gammel plass', deadline: '2020-01-01' });
  const full = await server.publish({ title: 'Ferdig plass', endDate: '2020-01-01' });
  server.setClock();
  return { expired, full };
}
