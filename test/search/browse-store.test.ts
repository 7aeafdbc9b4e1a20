import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowseStore, createBrowseStore } from '#server/features/openings/browse-store.ts';
import { openingModel } from '#server/features/openings/opening-model.ts';
import { type Database, openDatabase } from '#server/storage/connect.ts';
import { openingKinds } from '#shared/codes.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import { anOpening } from '#test/factories/opening.ts';
import { someOpenings, someQuery } from './arbitrary-search.ts';
import { naiveSearch } from './naive-search.ts';
import { searchTables } from './search-inputs.ts';

/** What the board shows while the search engine is down. */
let dataDir: string;
let database: Database;
let browse: BrowseStore;
let tables: Awaited<ReturnType<typeof searchTables>>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fotfeste-'));
  database = await openDatabase({ dataDir });
  tables = await searchTables();
  browse = createBrowseStore(database.connection, tables);
  await database.prepare([]);
});
afterAll(async () => {
  await database.close();
  await rm(dataDir, { recursive: true });
});

async function hold(openings: readonly StoredOpening[]): Promise<void> {
  const model = openingModel(database.connection);
  await model.deleteMany({});
  await model.insertMany(
    openings.map(({ id, ...opening }) => ({ _id: id, ...opening, indexPending: false })),
  );
}

it('filters, counts and pages like the engine, newest first', async () => {
  await fc.assert(
    fc.asyncProperty(someOpenings, someQuery, async (openings, query) => {
      await hold(openings);
      // Nearness is told by the municipality only, and words without tolerance: the next tests.
      const nowhere = { near: undefined, radiusKm: undefined };
      const understood = query.understood && { ...query.understood, ...nowhere };
      const plain = { ...query, q: undefined, understood, ...nowhere };
      const { ids } = naiveSearch(openings, { ...plain, sort: 'newest' }, tables);
      const from = (query.page - 1) * query.pageSize;
      const { hits, total } = await browse.search(plain);
      expect({ total, ids: hits.map(({ id }) => id) }).toEqual({
        total: ids.length,
        ids: ids.slice(from, from + query.pageSize),
      });
      const { page: _p, pageSize: _s, sort: _o, visibility, openOn: _d, ...filters } = plain;
      const all = await browse.search({ ...plain, openOn: undefined, page: 1, pageSize: 1000 });
      const among = await browse.matchingIds(filters, visibility);
      expect([...among.ids].sort()).toEqual(all.hits.map(({ id }) => id).sort());
    }),
    { numRuns: 60 },
  );
});

const everything = {
  visibility: { kinds: openingKinds },
  sort: 'relevance',
  page: 1,
  pageSize: 10,
} as const;

it('finds every word as the beginning of a word, in title, tasks, occupation and place', async () => {
  const cook = anOpening({ title: 'Kjøkkenhjelp', occupation: '9412', municipality: '0301' });
  const cleaner = anOpening({
    tasks: ['Vaske kjøkkenet'],
    occupation: '9112',
    municipality: '4601',
  });
  await hold([cook, cleaner]);
  const found = async (q: string) => {
    const { hits, total } = await browse.search({ ...everything, q });
    expect(total).toBe(hits.length);
    return hits.map(({ id }) => id);
  };
  expect((await found('kjøkken')).sort()).toEqual([cook.id, cleaner.id]);
  expect(await found('KJØKKEN bergen')).toEqual([cleaner.id]);
  expect(await found('renhold')).toEqual([cleaner.id]);
  // An everyday word that stands only in the table of synonyms.
  expect(await found('vaskehjelp')).toEqual([cleaner.id]);
  // Nothing is in Tromsø: the word is left out, and that is said.
  expect((await found('kjøkken tromsø')).sort()).toEqual([cook.id, cleaner.id]);
  expect(await found('tromsø')).toEqual([]);
  const { leftOut } = await browse.search({ ...everything, q: 'kjøkken Tromsø' });
  expect(leftOut).toEqual(['Tromsø']);
});

it('splits an opening into words once a version, and looks through them once at a time', async () => {
  const openings = Array.from({ length: 250 }, () => anOpening({ title: 'Kokk' }));
  const first = openings[0] as StoredOpening;
  await hold(openings);
  /** Ids of which more than the version was read. */
  const read: string[] = [];
  interface Asked {
    _id?: { $in: string[] };
    projection?: object;
  }
  const note = (_: string, method: string, filter: Asked, options: Asked): void => {
    const isWhole = method === 'find' && 'title' in (options.projection ?? {});
    if (isWhole) read.push(...(filter._id?.$in ?? []));
  };
  database.connection.set('debug', note);
  const total = async (q: string): Promise<number> =>
    (await browse.search({ ...everything, q })).total;

  expect(await Promise.all([1, 2, 3, 4, 5].map(() => total('kokk')))).toEqual(Array(5).fill(250));
  expect(read.sort()).toEqual(openings.map(({ id }) => id).sort());

  read.length = 0;
  await openingModel(database.connection).updateOne(
    { _id: first.id },
    { $set: { title: 'Baker' }, $inc: { version: 1 } },
  );
  expect([await total('kokk'), await total('baker')]).toEqual([249, 1]);
  expect(read).toEqual([first.id]);
  database.connection.set('debug', false);
});

it('takes the centre of the municipality for nearness; remote ones are always in', async () => {
  const oslo = anOpening({ municipality: '0301' });
  const bergen = anOpening({ municipality: '4601' });
  const remote = anOpening({ municipality: '4601', remote: true });
  await hold([oslo, bergen, remote]);
  const { ids } = await browse.matchingIds(
    { near: { lat: 59.9, lon: 10.7 }, radiusKm: 20 },
    { kinds: openingKinds },
  );
  expect([...ids].sort()).toEqual([oslo.id, remote.id].sort());
});
