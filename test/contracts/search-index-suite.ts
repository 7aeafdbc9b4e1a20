import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SearchTables } from '#server/search/opening-text.ts';
import type {
  FacetCount,
  IndexedOpening,
  IndexQuery,
  SearchIndex,
} from '#server/search/search-index.ts';
import { openingKinds } from '#shared/codes.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import { anOpening } from '#test/factories/opening.ts';
import { someOpenings, someQuery } from '#test/search/arbitrary-search.ts';
import { naiveDistance, naiveSearch } from '#test/search/naive-search.ts';
import {
  inBatches,
  indexed,
  queryFor,
  revisionsOf,
  searchTables,
  today,
} from '#test/search/search-inputs.ts';

/** What every search engine does (server/search/search-index.ts). */
export function searchIndexSuite(
  engine: string,
  open: (tables: SearchTables) => Promise<SearchIndex>,
  options: { skip?: boolean } = {},
): void {
  describe.skipIf(options.skip)(`search index: ${engine}`, () => {
    let index: SearchIndex;
    beforeAll(async () => {
      index = await open(await searchTables());
    });
    afterAll(async () => {
      await index?.close();
    });

    /** Replaces everything indexed. */
    const fill = async (...openings: (StoredOpening | IndexedOpening)[]): Promise<void> => {
      const all = openings.map((each) => ('opening' in each ? each : indexed(each)));
      await index.rebuild(inBatches(all));
    };
    const idsFor = async (query: Partial<IndexQuery>): Promise<string[]> =>
      (await index.search(queryFor(query))).hits.map((hit) => hit.id);
    const idSetFor = async (query: Partial<IndexQuery>): Promise<string[]> =>
      (await idsFor(query)).sort();

    describe('filters', () => {
      beforeAll(() =>
        fill(
          anOpening({
            id: 'oslo-cleaning',
            occupation: '9112',
            shifts: ['day', 'evening'],
            languageRequirement: { speaking: 'A2', reading: 'A1' },
            hoursPerWeek: { min: 20, max: 30 },
          }),
          anOpening({
            id: 'bodo-nursing',
            municipality: '1804',
            kind: 'language_practice',
            occupation: '5321',
            shifts: ['night'],
            languageRequirement: { listening: 'B1', writing: 'none' },
            hoursPerWeek: { min: 37.5, max: 37.5 },
          }),
          anOpening({
            id: 'as-kitchen',
            municipality: '3218',
            kind: 'work_training',
            occupation: '9412',
          }),
          anOpening({
            id: 'as-remote',
            municipality: '3218',
            occupation: '2513',
            remote: true,
            publishedAt: '2026-02-20T08:00:00.001Z',
          }),
        ),
      );

      test.each<[string, Partial<IndexQuery>, string[]]>([
        ['nothing', {}, ['as-kitchen', 'as-remote', 'bodo-nursing', 'oslo-cleaning']],
        ['one municipality', { municipality: ['1804'] }, ['bodo-nursing']],
        [
          'two municipalities',
          { municipality: ['1804', '0301'] },
          ['bodo-nursing', 'oslo-cleaning'],
        ],
        ['a county', { county: ['32'] }, ['as-kitchen', 'as-remote']],
        ['county and municipality', { county: ['32'], municipality: ['0301'] }, []],
        ['kinds', { kind: ['work_training', 'language_practice'] }, ['as-kitchen', 'bodo-nursing']],
        ['a whole occupation code', { occupation: ['9112'] }, ['oslo-cleaning']],
        ['an occupation prefix', { occupation: ['9'] }, ['as-kitchen', 'oslo-cleaning']],
        ['two prefixes', { occupation: ['94', '53'] }, ['as-kitchen', 'bodo-nursing']],
        ['a category', { category: ['Helse og sosial'] }, ['bodo-nursing']],
        ['an unknown category', { category: ['Ukjent'] }, []],
        ['a shift', { shift: ['evening'] }, ['oslo-cleaning']],
        ['two shifts', { shift: ['evening', 'night'] }, ['bodo-nursing', 'oslo-cleaning']],
        ['a level', { level: 'A2' }, ['as-kitchen', 'as-remote', 'oslo-cleaning']],
        ['a low level', { level: 'A1' }, ['as-kitchen', 'as-remote']],
        ['no level', { level: 'none' }, ['as-kitchen', 'as-remote']],
        ['hours from', { hoursMin: 30.5 }, ['as-kitchen', 'as-remote', 'bodo-nursing']],
        [
          'hours from, touching',
          { hoursMin: 30 },
          ['as-kitchen', 'as-remote', 'bodo-nursing', 'oslo-cleaning'],
        ],
        ['published later', { publishedAfter: '2026-02-20T08:00:00.000Z' }, ['as-remote']],
        ['published later than the last', { publishedAfter: '2026-02-20T08:00:00.001Z' }, []],
        ['hours to', { hoursMax: 19.5 }, ['as-kitchen', 'as-remote']],
        [
          'hours between',
          { hoursMin: 25, hoursMax: 37 },
          ['as-kitchen', 'as-remote', 'oslo-cleaning'],
        ],
        [
          'all at once',
          { county: ['03'], kind: ['vacancy'], shift: ['day'], level: 'B1' },
          ['oslo-cleaning'],
        ],
        [
          'empty lists',
          { county: [], kind: [], shift: [] },
          ['as-kitchen', 'as-remote', 'bodo-nursing', 'oslo-cleaning'],
        ],
      ])('%s', async (_, filters, expected) => {
        expect(await idSetFor(filters)).toEqual(expected);
        const { ids } = await index.matchingIds(filters, { kinds: openingKinds });
        expect([...ids].sort()).toEqual(expected);
      });

      test.each([
        `" OR kind = "vacancy`,
        `' OR 1 = 1`,
        '\\',
        '\\" OR kind EXISTS OR "',
        'Helse og sosial" OR category != "x',
        'kind IN [vacancy]',
        '😀',
      ])('a value is only ever a value: %s', async (value) => {
        expect(await idsFor({ category: [value] })).toEqual([]);
        expect(await idsFor({ municipality: [value], county: [value] })).toEqual([]);
        expect(await idsFor({ category: [value, 'Helse og sosial'] })).toEqual(['bodo-nursing']);
      });
    });

    describe('who sees what', () => {
      beforeAll(() =>
        fill(
          anOpening({ id: 'public-1', employerId: 'employer-a', title: 'Kokk' }),
          anOpening({
            id: 'practice-a',
            employerId: 'employer-a',
            kind: 'work_training',
            title: 'Kokk',
          }),
          anOpening({
            id: 'practice-b',
            employerId: 'employer-b',
            kind: 'work_training',
            title: 'Kokk',
          }),
        ),
      );
      const open = { kinds: ['vacancy', 'apprenticeship'] as const };

      test.each([
        ['signed out', open, ['public-1']],
        ['an employer', { ...open, employerId: 'employer-a' }, ['practice-a', 'public-1']],
        ['another employer', { ...open, employerId: 'employer-x' }, ['public-1']],
        ['an advisor', { kinds: openingKinds }, ['practice-a', 'practice-b', 'public-1']],
        ['no kinds at all', { kinds: [] }, []],
      ])('%s: items, total, facets, ids', async (_, visibility, expected) => {
        for (const q of [undefined, 'kokk']) {
          const page = await index.search(queryFor({ visibility, q }));
          expect(page.hits.map((hit) => hit.id).sort()).toEqual(expected);
          expect(page.total).toBe(expected.length);
          expect(sum(page.facets.kind)).toBe(expected.length);
          expect([...(await index.matchingIds({ q }, visibility)).ids].sort()).toEqual(expected);
        }
      });
    });

    describe('open on a day', () => {
      beforeAll(() =>
        fill(
          anOpening({ id: 'no-dates' }),
          anOpening({ id: 'last-day', deadline: today, endDate: today }),
          anOpening({ id: 'too-late', deadline: '2026-02-28' }),
          anOpening({ id: 'ended', endDate: '2026-02-28' }),
          anOpening({ id: 'full', placesFree: 0 }),
        ),
      );

      test('lists what passes the gate, or everything published', async () => {
        expect(await idSetFor({})).toEqual(['last-day', 'no-dates']);
        expect(await idSetFor({ openOn: '2026-03-02' })).toEqual(['no-dates']);
        expect(await idSetFor({ openOn: '2026-02-28' })).toEqual([
          'ended',
          'last-day',
          'no-dates',
          'too-late',
        ]);
        expect(await idSetFor({ openOn: undefined })).toHaveLength(5);
        expect((await index.matchingIds({}, { kinds: openingKinds })).ids).toHaveLength(5);
      });
    });

    describe('facets', () => {
      beforeAll(() =>
        fill(
          anOpening({ municipality: '0301', occupation: '9112', shifts: ['day', 'night'] }),
          anOpening({
            municipality: '0301',
            occupation: '5321',
            languageRequirement: { reading: 'B2', writing: 'A1' },
          }),
          anOpening({
            municipality: '1804',
            occupation: '9112',
            kind: 'work_training',
            shifts: ['day'],
          }),
          anOpening({
            municipality: '3218',
            occupation: '9112',
            languageRequirement: { writing: 'A1' },
          }),
        ),
      );

      test('count every value that is there, most frequent first, "not stated" last', async () => {
        const { facets, total } = await index.search(queryFor());
        expect(total).toBe(4);
        expect(facets).toEqual({
          kind: [count('vacancy', 3), count('work_training', 1)],
          county: [count('03', 2), count('18', 1), count('32', 1)],
          municipality: [count('0301', 2), count('1804', 1), count('3218', 1)],
          category: [count('Salg og service', 3), count('Helse og sosial', 1)],
          level: [count('none', 2), count('A1', 1), count('B2', 1)],
          shift: [count('day', 2), count('night', 1), count(null, 2)],
        });
      });

      test('are each counted without their own filter', async () => {
        const { facets, total } = await index.search(
          queryFor({ municipality: ['0301'], kind: ['vacancy'], level: 'A1' }),
        );
        expect(total).toBe(1);
        expect(facets).toEqual({
          kind: [count('vacancy', 1)],
          county: [count('03', 1)],
          municipality: [count('0301', 1), count('3218', 1)],
          category: [count('Salg og service', 1)],
          level: [count('B2', 1), count('none', 1)],
          shift: [count('day', 1), count('night', 1)],
        });
      });
    });

    describe('sorting', () => {
      const oslo = { lat: 59.913, lon: 10.746 };
      beforeAll(() =>
        fill(
          anOpening({
            id: 'a-old',
            publishedAt: '2026-01-01T00:00:00.000Z',
            deadline: '2026-04-01',
            position: { lat: 60.4, lon: 5.3 },
          }),
          anOpening({ id: 'b-new', publishedAt: '2026-02-01T00:00:00.001Z', municipality: '1804' }),
          anOpening({
            id: 'c-same',
            publishedAt: '2026-02-01T00:00:00.000Z',
            deadline: '2026-03-05',
          }),
          anOpening({
            id: 'C-same',
            publishedAt: '2026-02-01T00:00:00.000Z',
            deadline: '2026-03-05',
          }),
          anOpening({
            id: 'd-remote',
            publishedAt: '2025-02-01T00:00:00.000Z',
            remote: true,
            position: oslo,
          }),
        ),
      );

      test.each<[string, Partial<IndexQuery>, string[]]>([
        [
          'newest, ties by id',
          { sort: 'newest' },
          ['b-new', 'C-same', 'c-same', 'a-old', 'd-remote'],
        ],
        [
          'deadline, none last',
          { sort: 'deadline' },
          ['C-same', 'c-same', 'a-old', 'b-new', 'd-remote'],
        ],
        [
          'relevance without words is by id',
          { sort: 'relevance' },
          ['C-same', 'a-old', 'b-new', 'c-same', 'd-remote'],
        ],
        [
          'distance, remote last',
          { sort: 'distance', near: oslo },
          ['C-same', 'c-same', 'a-old', 'b-new', 'd-remote'],
        ],
        [
          'distance within a radius',
          { sort: 'distance', near: oslo, radiusKm: 310 },
          ['C-same', 'c-same', 'a-old', 'd-remote'],
        ],
      ])('%s', async (_, query, expected) => {
        expect(await idsFor(query)).toEqual(expected);
      });

      test('distances are haversine; a missing position is the centre of the municipality', async () => {
        const { hits } = await index.search(queryFor({ sort: 'distance', near: oslo }));
        const km = Object.fromEntries(hits.map((hit) => [hit.id, hit.distanceKm]));
        expect(km['c-same']).toBeCloseTo(0, 9);
        expect(km['a-old']).toBeCloseTo(306.084, 3);
        expect(km['b-new']).toBeCloseTo(838.556, 3);
        expect(km['d-remote']).toBeUndefined();
      });

      test('without near there are no distances', async () => {
        const { hits } = await index.search(queryFor());
        expect(hits.every((hit) => hit.distanceKm === undefined)).toBe(true);
      });
    });

    describe('places, of many openings', () => {
      const centre = { lat: 59.913, lon: 10.746 };
      const titles = ['alfaskjorte', 'bravobukse', 'ekkofrakk alfaskjorte', 'alfaskjorte'];
      const near: StoredOpening[] = Array.from({ length: 400 }, (_, i) =>
        anOpening({
          title: titles[i % titles.length] ?? '',
          municipality: ['0301', '3218', '3201', '1103', '1804', '4601'][i % 6],
          position: { lat: 58 + ((i * 37) % 400) / 40, lon: 6 + ((i * 53) % 400) / 50 },
          remote: i % 40 === 7,
          kind: i % 3 === 0 ? 'work_training' : 'vacancy',
        }),
      );
      let tables: SearchTables;
      beforeAll(async () => {
        tables = await searchTables();
        await fill(...near);
      });

      test.each<[string, Partial<IndexQuery>]>([
        ['a common word by distance', { sort: 'distance' }],
        ['a rarer word by distance', { q: 'bravobukse', sort: 'distance' }],
        ['by distance with a filter', { sort: 'distance', kind: ['work_training'] }],
        ['by distance within a radius', { sort: 'distance', radiusKm: 150 }],
        ['a small circle by relevance', { sort: 'relevance', radiusKm: 60 }],
        [
          'a circle with two filters',
          { sort: 'relevance', radiusKm: 200, kind: ['vacancy'], county: ['03', '32'] },
        ],
        ['a word that is left out', { q: 'alfaskjorte deltajakke', sort: 'distance' }],
      ])('%s: every page is right', async (_, given) => {
        for (const page of [1, 2, 3, 40, 150]) {
          const query = queryFor({ q: 'alfaskjorte', near: centre, pageSize: 2, page, ...given });
          await expectNaive(index, near, query, tables);
        }
      });
    });

    describe('places, of many openings in few municipalities', () => {
      const oslo = { lat: 59.913, lon: 10.746 };

      test('the next nearest may lie in another municipality', async () => {
        const far = { title: 'alfaskjorte', position: { lat: 69.6492, lon: 18.9553 } };
        await fill(
          anOpening({ id: 'nearest', title: 'alfaskjorte' }),
          ...Array.from({ length: 200 }, () => anOpening(far)),
          anOpening({ id: 'next', title: 'alfaskjorte', municipality: '4601' }),
        );
        const query = { q: 'alfaskjorte', near: oslo, sort: 'distance', pageSize: 2 } as const;
        expect(await idsFor(query)).toEqual(['nearest', 'next']);
      });

      test('by relevance a circle has the order of everything', async () => {
        const close = { lat: 60, lon: 11 };
        const asTitle = { title: 'alfaskjorte' };
        const asTask = { title: 'ekkofrakk', tasks: ['alfaskjorte'] };
        const openings = Array.from({ length: 120 }, (_, i) =>
          anOpening({
            ...(i % 2 === 0 ? asTask : asTitle),
            position: i % 9 === 0 ? close : { lat: 69.6492, lon: 18.9553 },
          }),
        );
        await fill(...openings);
        const q = 'alfaskjorte';
        const inCircle = await idSetFor({ q, near: close, radiusKm: 50, sort: 'newest' });
        expect(inCircle).toHaveLength(14);
        const all = await idsFor({ q, pageSize: 120 });
        const expected = all.filter((id) => inCircle.includes(id));
        for (const page of [1, 2, 4, 5]) {
          const ids = await idsFor({ q, near: close, radiusKm: 50, pageSize: 3, page });
          expect(ids).toEqual(expected.slice((page - 1) * 3, page * 3));
        }
      });
    });

    describe('paging', () => {
      test('every opening stands on exactly one page; past the end there are none', async () => {
        const openings = Array.from({ length: 1103 }, (_, i) =>
          anOpening({ title: `Kokk ${i % 7}` }),
        );
        await fill(...openings);
        for (const query of [queryFor({ pageSize: 100 }), queryFor({ pageSize: 100, q: 'kokk' })]) {
          const seen: string[] = [];
          for (let page = 1; page <= 12; page++) {
            const { hits, total } = await index.search({ ...query, page });
            expect(total).toBe(1103);
            seen.push(...hits.map((hit) => hit.id));
          }
          expect(new Set(seen)).toHaveLength(1103);
          expect((await index.search({ ...query, page: 12 })).hits).toHaveLength(3);
          expect(await index.search({ ...query, page: 13 })).toMatchObject({
            hits: [],
            total: 1103,
          });
        }
        expect((await index.matchingIds({ q: 'kokk' }, { kinds: openingKinds })).ids).toHaveLength(
          1103,
        );
      });
    });

    describe('text', () => {
      beforeAll(() =>
        fill(
          indexed(
            anOpening({
              id: 'cleaner',
              title: 'Vi trenger deg til golv og vinduer',
              occupation: '9112',
              tasks: ['Vaske trapper'],
            }),
            'Blåbær Reinhald AS',
          ),
          indexed(
            anOpening({
              id: 'kitchen',
              title: 'Hjelp på kjøkkenet',
              occupation: '9412',
              municipality: '1804',
              tasks: ['Skrelle grønnsaker'],
            }),
            'Fjordgløtt',
          ),
          indexed(
            anOpening({
              id: 'nursing',
              title: 'Pleie på Solbakken sykehjem',
              occupation: '5321',
              municipality: '3218',
              kind: 'apprenticeship',
            }),
            'Ås kommune',
          ),
          indexed(
            anOpening({
              id: 'kindergarten',
              title: 'Assistent i barnehage',
              occupation: '5311',
              tasks: ['Hjelpe barna med mat'],
              shifts: ['day'],
            }),
            'Trollskogen',
          ),
          indexed(
            anOpening({
              id: 'driver',
              title: 'Sjåfør',
              occupation: '8322',
              tasks: ['Levere varer til sykehjemmet'],
              shifts: ['night'],
            }),
            'Bodø Frakt',
          ),
          indexed(
            anOpening({ id: 'painter', title: 'Maler', occupation: '7131', municipality: '1103' }),
            'Strøket',
          ),
        ),
      );

      test.each<[string, string, string]>([
        ['a word of the title', 'assistent', 'kindergarten'],
        ['capitals', 'ASSISTENT', 'kindergarten'],
        ['the occupation', 'renholder', 'cleaner'],
        ['an everyday title', 'hjelpepleier', 'nursing'],
        ['a synonym: vaskehjelp finds Renholder', 'vaskehjelp', 'cleaner'],
        ['nynorsk: kjøken finds kjøkken', 'kjøken', 'kitchen'],
        ['nynorsk: sjukeheim finds sykehjem', 'sjukeheim', 'nursing'],
        ['nynorsk: reinhaldar', 'reinhaldar', 'cleaner'],
        ['a typo: barnehge finds barnehage', 'barnehge', 'kindergarten'],
        ['swapped letters', 'sjåøfr', 'driver'],
        ['a letter too many', 'assisstent', 'kindergarten'],
        ['a wrong letter', 'hjelpepleiar', 'nursing'],
        ['two typos in a long word', 'barnehagasistent', 'kindergarten'],
        ['the beginning of a word', 'kjøkk', 'kitchen'],
        ['the beginning of the last word', 'solbakken syke', 'nursing'],
        ['a task', 'grønnsaker', 'kitchen'],
        ['a place', 'bodø', 'kitchen'],
        ['a county', 'nordland', 'kitchen'],
        ['a short place', 'ås', 'nursing'],
        ['an employer', 'trollskogen', 'kindergarten'],
        ['definite form', 'barnehagen', 'kindergarten'],
        ['plural', 'barnehager', 'kindergarten'],
        ['plural definite', 'sykehjemmene', 'nursing'],
        ['æøå typed as ae, o, a', 'blabaer', 'cleaner'],
        ['ø typed as o', 'kjokken', 'kitchen'],
        ['ø typed as oe', 'kjoekken', 'kitchen'],
        ['å typed as aa', 'sjaafoer', 'driver'],
        ['the Swedish letters', 'sjåför', 'driver'],
        ['a letter with combining mark', 'sja\u030afør', 'driver'],
        ['two words from different fields', 'assistent oslo', 'kindergarten'],
        ['occupation and place', 'kjøkkenhjelp i bodø', 'kitchen'],
        ['small words in between', 'jobb som maler i stavanger', 'painter'],
        ['the kind', 'lærlingplass', 'nursing'],
        ['the shift', 'nattjobb', 'driver'],
      ])('%s: %s', async (_, q, id) => {
        expect((await idsFor({ q }))[0]).toBe(id);
      });

      test('all words must be there', async () => {
        expect(await idsFor({ q: 'maler stavanger' })).toEqual(['painter']);
        expect(await idsFor({ q: 'sykehjem ås' })).toEqual(['nursing']);
      });

      test('words that nothing has do not count', async () => {
        expect(await idsFor({ q: 'maler xyzzyqwv' })).toEqual(['painter']);
        expect(await idsFor({ q: 'xyzzyqwv maler stavanger' })).toEqual(['painter']);
      });

      test('filters do not decide whether all the words must be there', async () => {
        const q = 'assistent barnehage';
        expect(await idsFor({ q, municipality: ['1804'] })).toEqual([]);
        const { facets } = await index.search(queryFor({ q, municipality: ['1804'] }));
        expect(facets.municipality).toEqual([count('0301', 1)]);
      });

      test('words that nothing has find nothing', async () => {
        const page = await index.search(queryFor({ q: 'xyzzyqwv' }));
        expect(page).toMatchObject({ hits: [], total: 0 });
        expect(Object.values(page.facets).flat()).toEqual([]);
      });

      test('text narrows the facets', async () => {
        const { facets } = await index.search(queryFor({ q: 'renholder' }));
        expect(facets.category).toEqual([count('Salg og service', 1)]);
      });

      test.each([
        ['quotes', '"maler"'],
        ['an open quote', 'maler"'],
        ['operators', 'maler AND stavanger'],
        ['a minus', '-maler'],
        ['a star', 'maler*'],
        ['brackets', '(maler)'],
        ['an emoji', 'maler 😀'],
        ['filter syntax', 'maler = "x" OR kind EXISTS'],
        ['control characters', '\u0000maler\u0007'],
        ['half a surrogate pair', '\ud83d maler'],
        ['two hundred characters', `maler ${'æ'.repeat(194)}`],
        ['thousands of emoji', `maler ${'😀'.repeat(3000)}`],
        ['ten thousand characters', `maler ${'stavanger '.repeat(1000)}`],
      ])('odd input is only text: %s', async (_, q) => {
        expect((await idsFor({ q }))[0]).toBe('painter');
      });

      test.each(['', ' ', '"', '😀', '... !', '\\', '*', '- -'])(
        'text without a word is no text: %j',
        async (q) => {
          expect(await idsFor({ q, sort: 'newest' })).toHaveLength(6);
        },
      );

      test('ten thousand characters without an end', async () => {
        await expect(index.search(queryFor({ q: 'a'.repeat(10_000) }))).resolves.toBeDefined();
        await expect(index.search(queryFor({ q: 'ab '.repeat(3333) }))).resolves.toBeDefined();
      });
    });

    describe('any filters over any openings', () => {
      const numRuns = Number(process.env.TEST_SEARCH_RUNS ?? 12);
      const timeout = 60_000 + numRuns * 2000;
      test('items, total and facets are those of a plain filter', { timeout }, async () => {
        const tables = await searchTables();
        const manyQueries = fc.array(someQuery, { minLength: 30, maxLength: 30 });
        await fc.assert(
          fc.asyncProperty(someOpenings, manyQueries, async (openings, queries) => {
            await fill(...openings);
            for (const query of queries) await expectNaive(index, openings, query, tables);
          }),
          { numRuns },
        );
      });
    });

    test('of words that are never found together the rarest decides', async () => {
      await fill(
        anOpening({ id: 'title-ab', title: 'Alfaskjorte Bravobukse' }),
        anOpening({ id: 'title-b', title: 'Bravobukse' }),
        anOpening({ id: 'title-d', title: 'Deltajakke' }),
        anOpening({ id: 'title-da', title: 'Alfaskjorte Deltajakke' }),
        anOpening({ id: 'title-eb', title: 'Ekkofrakk Bravobukse' }),
        anOpening({ id: 'title-a', title: 'Alfaskjorte' }),
      );
      expect(await idSetFor({ q: 'bravobukse alfaskjorte deltajakke' })).toEqual([
        'title-d',
        'title-da',
      ]);
      expect(await idsFor({ q: 'alfaskjorte deltajakke ekkofrakk' })).toEqual(['title-eb']);
      expect(await idsFor({ q: 'alfaskjorte bravobukse ekkof' })).toEqual(['title-eb']);
    });

    describe('what counts most', () => {
      test('title before occupation before synonym before task before place before employer', async () => {
        const plain = { occupation: '9629', municipality: '1103' };
        await fill(
          indexed(anOpening({ ...plain, id: 'f-employer' }), 'Solbakken barnehage AS'),
          anOpening({ ...plain, id: 'e-task', tasks: ['Vaske barnehage'] }),
          anOpening({ ...plain, id: 'd-synonym', occupation: '5311' }),
          anOpening({ ...plain, id: 'a-title', title: 'Barnehage' }),
        );
        expect(await idsFor({ q: 'barnehage' })).toEqual([
          'a-title',
          'd-synonym',
          'e-task',
          'f-employer',
        ]);
      });

      test('the whole word before its beginning before a misspelt one', async () => {
        await fill(
          anOpening({ id: 'c-typo', title: 'Transpart' }),
          anOpening({ id: 'b-prefix', title: 'Transportleder' }),
          anOpening({ id: 'a-exact', title: 'Transport' }),
        );
        const ids = await idsFor({ q: 'transport' });
        expect(ids.slice(0, 2)).toEqual(['a-exact', 'b-prefix']);
        expect((await idsFor({ q: 'transpart' }))[0]).toBe('c-typo');
      });
    });

    describe('suggestions', () => {
      const everyone = { kinds: openingKinds };
      beforeAll(() =>
        fill(
          indexed(anOpening({ title: 'Renholder på skole' }), 'Rent og Pent AS'),
          indexed(anOpening({ title: 'Renholder' }), 'Rent og Pent AS'),
          indexed(anOpening({ title: 'Renholder' }), 'Rådhuset'),
          indexed(
            anOpening({ title: 'Renholder i praksis', kind: 'work_training' }),
            'Renta Praksis',
          ),
          indexed(anOpening({ title: 'Renholder i fjor', deadline: '2025-01-01' }), 'Rensa'),
          indexed(anOpening({ title: 'Ledig som «Ørret-røkter»' }), 'Æsj & Ålesund'),
        ),
      );
      const labels = async (q: string, visibility: IndexQuery['visibility'] = everyone) =>
        (await index.suggest(q, visibility, today)).map(({ type, label }) => `${type} ${label}`);

      test('are titles and employers of open openings that begin like the text', async () => {
        expect(await labels('ren')).toEqual([
          'title Renholder',
          'title Renholder i praksis',
          'title Renholder på skole',
          'employer Rent og Pent AS',
          'employer Renta Praksis',
        ]);
      });
      test('are only of openings that the caller may see', async () => {
        expect(await labels('ren', { kinds: ['vacancy'] })).toEqual([
          'title Renholder',
          'title Renholder på skole',
          'employer Rent og Pent AS',
        ]);
      });
      test('are found by any word of theirs, and as people type', async () => {
        expect(await labels('pent')).toEqual(['employer Rent og Pent AS']);
        expect(await labels('RÅD')).toEqual(['employer Rådhuset']);
        expect(await labels('orret')).toEqual(['title Ledig som «Ørret-røkter»']);
        expect(await labels('ales')).toEqual(['employer Æsj & Ålesund']);
      });
      test.each(['', ' ', '"', '😀', 'xyzzy', `" OR 1=1`])('none for %j', async (q) => {
        expect(await labels(q)).toEqual([]);
      });
      test('none for ten thousand characters', async () => {
        expect(await labels('x'.repeat(10_000))).toEqual([]);
      });
    });

    describe('writing', () => {
      beforeEach(() => fill());

      test('what is put is found at once, with its latest words only', async () => {
        const opening = anOpening({ title: 'Kokk' });
        await index.put([indexed(opening)]);
        expect(await idsFor({ q: 'kokk' })).toEqual([opening.id]);
        await index.put([indexed({ ...opening, title: 'Servitør', revision: 2 })]);
        expect(await idsFor({ q: 'kokk' })).toEqual([]);
        expect(await idsFor({ q: 'servitør' })).toEqual([opening.id]);
        expect(await revisionsOf(index)).toEqual({ [opening.id]: 2 });
      });

      test('every change is counted, and nothing else, where it is in the process', async () => {
        const opening = anOpening();
        const seen = [index.changes()];
        const changed = async (happens: Promise<void>): Promise<void> => {
          await happens;
          await index.search(queryFor());
          seen.push(index.changes());
        };
        await changed(index.put([indexed(opening)]));
        await changed(index.put([indexed({ ...opening, revision: 2 })]));
        await changed(index.remove([opening.id]));
        await changed(fill(opening));
        if (index.engine === 'meilisearch') expect(new Set(seen)).toEqual(new Set([undefined]));
        else expect(new Set(seen).size).toBe(seen.length);
        const after = index.changes();
        await index.put([indexed(opening)]);
        await index.remove(['never-there']);
        await index.suggest('re', queryFor().visibility, today);
        await index.matchingIds({ q: 'kokk' }, queryFor().visibility);
        expect(index.changes()).toBe(after);
      });

      test('optional fields go away again', async () => {
        const opening = anOpening({ deadline: '2026-02-01', shifts: ['day'], remote: true });
        await index.put([indexed(opening)]);
        expect(await idsFor({})).toEqual([]);
        const { deadline: _, ...without } = opening;
        await index.put([indexed({ ...without, shifts: [], remote: false, revision: 2 })]);
        const { hits, facets } = await index.search(queryFor());
        expect(hits).toHaveLength(1);
        expect(facets.shift).toEqual([count(null, 1)]);
      });

      test('an employer gets a new name', async () => {
        const opening = anOpening();
        await index.put([indexed(opening, 'Gammelt navn')]);
        await index.put([indexed(opening, 'Nymotens')]);
        expect(await idsFor({ q: 'nymotens' })).toEqual([opening.id]);
        expect(await index.suggest('gammelt', { kinds: openingKinds }, today)).toEqual([]);
      });

      test('what is removed is gone; removing what is not there is nothing', async () => {
        const [kept, gone] = [anOpening(), anOpening()];
        await index.put([indexed(kept), indexed(gone)]);
        await index.remove([gone.id, 'never-there']);
        expect(await idsFor({})).toEqual([kept.id]);
        expect(await revisionsOf(index)).toEqual({ [kept.id]: 1 });
      });

      test('nothing to do is done', async () => {
        await index.put([]);
        await index.remove([]);
        expect(await idsFor({})).toEqual([]);
      });

      test('a removed one can come back', async () => {
        const opening = anOpening();
        await index.put([indexed(opening)]);
        await index.remove([opening.id]);
        await index.put([indexed({ ...opening, revision: 3 })]);
        expect(await revisionsOf(index)).toEqual({ [opening.id]: 3 });
      });

      test('an empty index answers', async () => {
        const page = await index.search(queryFor({ q: 'kokk' }));
        expect(page).toMatchObject({ hits: [], total: 0 });
        expect(await index.suggest('k', { kinds: openingKinds }, today)).toEqual([]);
        await expect(index.ping()).resolves.toBeUndefined();
      });
    });

    describe('rebuilding', () => {
      test('replaces everything, is never empty on the way, and loses no write of the meantime', async () => {
        const old = Array.from({ length: 30 }, () => anOpening({ title: 'Kokk' }));
        await fill(...old);
        const [changed, closed, ...others] = old as [StoredOpening, StoredOpening];
        const added = anOpening({ title: 'Kokk' });
        const seen: number[] = [];
        const batches = async function* (): AsyncGenerator<IndexedOpening[]> {
          yield [indexed(changed), indexed(closed)];
          seen.push((await index.search(queryFor({ q: 'kokk' }))).total);
          await index.put([
            indexed({ ...changed, revision: 2, title: 'Servitør' }),
            indexed(added),
          ]);
          await index.remove([closed.id]);
          seen.push((await index.search(queryFor({ q: 'kokk' }))).total);
          yield [indexed(changed), indexed(closed)];
          yield others.slice(5).map((each) => indexed(each));
        };
        await index.rebuild(batches());

        expect(Math.min(...seen)).toBeGreaterThan(0);
        const revisions = await revisionsOf(index);
        expect(revisions).toEqual(
          Object.fromEntries([
            ...others.slice(5).map(({ id }) => [id, 1]),
            [changed.id, 2],
            [added.id, 1],
          ]),
        );
        expect(await idsFor({ q: 'servitør' })).toEqual([changed.id]);
      });

      test('goes on under searches and writes: never empty, nothing lost', async () => {
        const openings = Array.from({ length: 300 }, () => anOpening({ title: 'Kokk' }));
        await fill(...openings);
        const { totals, database } = await rebuildUnderLoad(index, openings);
        expect(totals.length).toBeGreaterThan(0);
        expect(Math.min(...totals)).toBeGreaterThanOrEqual(database.size);
        expect(await revisionsOf(index)).toEqual(
          Object.fromEntries([...database.values()].map(({ id, revision }) => [id, revision])),
        );
      });

      test('that fails leaves everything as it was', async () => {
        const opening = anOpening();
        await fill(opening);
        const broken = async function* (): AsyncGenerator<IndexedOpening[]> {
          yield [indexed(anOpening())];
          throw new Error('the database is gone');
        };
        await expect(index.rebuild(broken())).rejects.toThrow('the database is gone');
        expect(await revisionsOf(index)).toEqual({ [opening.id]: 1 });
        await index.put([indexed(anOpening({ id: 'after-that' }))]);
        expect(Object.keys(await revisionsOf(index))).toContain('after-that');
      });
    });
  });
}

/** Rebuilds three times from a database that changes all the while, and counts what searches find. */
async function rebuildUnderLoad(
  index: SearchIndex,
  openings: readonly StoredOpening[],
): Promise<{ totals: number[]; database: ReadonlyMap<string, StoredOpening> }> {
  const database = new Map(openings.map((opening) => [opening.id, opening]));
  const totals: number[] = [];
  let isUnderWay = true;
  const search = async (): Promise<void> => {
    while (isUnderWay) {
      totals.push((await index.search(queryFor({ q: 'kokk' }))).total);
      await nextTurn();
    }
  };
  const write = async (): Promise<void> => {
    for (let i = 0; isUnderWay; i++) {
      await writeFirst(index, database, i % 3 === 0);
      await nextTurn();
    }
  };
  const others = Promise.all([search(), write()]);
  for (let i = 0; i < 3; i++) await index.rebuild(readInBatches(database));
  isUnderWay = false;
  await others;
  return { totals, database };
}

/** Changes or closes the opening that has not changed for longest. */
async function writeFirst(
  index: SearchIndex,
  database: Map<string, StoredOpening>,
  isClosing: boolean,
): Promise<void> {
  const [first] = database.values();
  if (!first) return;
  database.delete(first.id);
  if (isClosing) return index.remove([first.id]);
  const changed = { ...first, revision: first.revision + 1 };
  database.set(changed.id, changed);
  await index.put([indexed(changed)]);
}

async function* readInBatches(
  database: ReadonlyMap<string, StoredOpening>,
): AsyncGenerator<IndexedOpening[]> {
  const ids = [...database.keys()];
  for (let from = 0; from < ids.length; from += 20) {
    await nextTurn();
    const batch = ids.slice(from, from + 20).map((id) => database.get(id));
    yield batch.filter((each) => each !== undefined).map((each) => indexed(each));
  }
}

async function expectNaive(
  index: SearchIndex,
  openings: readonly StoredOpening[],
  query: IndexQuery,
  tables: SearchTables,
): Promise<void> {
  const naive = naiveSearch(openings, query, tables);
  const page = await index.search(query);
  expect(page.total).toBe(naive.ids.length);
  expect(page.facets).toEqual(naive.facets);
  expect([...page.leftOut]).toEqual(naive.leftOut);
  const from = (query.page - 1) * query.pageSize;
  const ids = page.hits.map((hit) => hit.id);
  // How words rank is the engine's matter; which openings they find is not.
  if (query.q && query.sort === 'relevance') {
    expect(ids).toHaveLength(Math.max(0, Math.min(query.pageSize, naive.ids.length - from)));
    expect(naive.ids).toEqual(expect.arrayContaining(ids));
  } else {
    expect(ids).toEqual(naive.ids.slice(from, from + query.pageSize));
  }
  const byId = new Map(openings.map((opening) => [opening.id, opening]));
  for (const { id, distanceKm } of page.hits) {
    const expected = naiveDistance(byId.get(id) as StoredOpening, query, tables);
    expect(distanceKm ?? -1).toBeCloseTo(expected ?? -1, 6);
  }
  const everywhere = { ...query, openOn: undefined };
  const matching = await index.matchingIds(query, query.visibility);
  const all = naiveSearch(openings, everywhere, tables);
  expect([...matching.ids].sort()).toEqual(all.ids.sort());
  expect([...matching.leftOut]).toEqual(all.leftOut);
}

function count(value: string | null, number: number): FacetCount {
  return { value, count: number };
}

function sum(counts: readonly FacetCount[]): number {
  return counts.reduce((total, each) => total + each.count, 0);
}
