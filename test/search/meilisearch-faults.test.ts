import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareIndex } from '#server/search/compare-index.ts';
import { createDocumentReader } from '#server/search/document-reader.ts';
import { IndexColumns } from '#server/search/index-columns.ts';
import { createIndexer, type Indexer } from '#server/search/indexer.ts';
import { createMeilisearchIndex } from '#server/search/meilisearch-index.ts';
import {
  DocumentsRejected,
  type SearchIndex,
  SearchUnavailable,
} from '#server/search/search-index.ts';
import { openingKinds } from '#shared/codes.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import { anOpening } from '#test/factories/opening.ts';
import { eventually } from '../eventually.ts';
import { type Fault, faults, MeilisearchStandIn } from './meilisearch-stand-in.ts';
import { HeldRanking, MemoryDatabase, Recorded } from './memory-database.ts';
import { noLeases } from './no-leases.ts';
import { inBatches, indexed, queryFor, searchTables, today } from './search-inputs.ts';

const tables = await searchTables();
const everyone = { kinds: openingKinds };

describe('Meilisearch with faults', () => {
  let engine: MeilisearchStandIn;
  let columns: IndexColumns;
  let index: SearchIndex;

  beforeEach(async () => {
    engine = new MeilisearchStandIn();
    await engine.start();
    columns = new IndexColumns(tables);
    index = createMeilisearchIndex(tables, columns, { url: engine.url, searchTimeoutMs: 100 });
  });
  afterEach(async () => {
    await index.close();
    await engine.stop();
  });

  const fill = (...openings: StoredOpening[]): Promise<void> =>
    index.rebuild(
      inBatches(
        openings.map((each) => indexed(each)),
        2,
      ),
    );

  describe('asking', () => {
    beforeEach(() => fill(anOpening()));
    const reading = faults.filter((fault) => fault !== 'full' && fault !== 'tasks fail');

    test.each(reading)(
      '%s: every question says that search is unavailable, and works again after',
      async (fault) => {
        engine.fault = fault;
        await expect(index.search(queryFor({ q: 'kokk' }))).rejects.toThrow(SearchUnavailable);
        await expect(index.matchingIds({}, everyone)).rejects.toThrow(SearchUnavailable);
        await expect(index.suggest('ko', everyone, today)).rejects.toThrow(SearchUnavailable);
        engine.fault = 'none';
        expect((await index.search(queryFor())).total).toBe(1);
      },
    );

    test('no connection at all', async () => {
      await engine.stop();
      await expect(index.search(queryFor())).rejects.toThrow(SearchUnavailable);
      await expect(index.ping()).rejects.toThrow(SearchUnavailable);
      await engine.start();
      expect((await index.search(queryFor())).total).toBe(1);
      await index.ping();
    });

    test('an engine that was never filled is unavailable, not empty', async () => {
      engine.indexes.clear();
      await expect(index.search(queryFor())).rejects.toThrow(SearchUnavailable);
      expect(await index.isFilled()).toBe(false);
    });
  });

  describe('asking for a place', () => {
    const oslo = { lat: 59.913, lon: 10.746 };
    const [both, engineOnly, columnsOnly] = [anOpening(), anOpening(), anOpening()];
    const inCircle = { near: oslo, radiusKm: 30 };
    const byDistance = { near: oslo, sort: 'distance' } as const;

    beforeEach(async () => {
      await fill(both, engineOnly);
      for (const each of [both, columnsOnly]) columns.put(each);
    });

    test.each([inCircle, byDistance])(
      'with words: what only the engine or only this process has is not there: %j',
      async (place) => {
        for (const sort of ['relevance', 'newest', 'distance'] as const) {
          const page = await index.search(queryFor({ q: 'ansatt', sort, ...place }));
          expect(page).toMatchObject({ hits: [{ id: both.id }], total: 1 });
          expect(page.facets.kind).toEqual([{ value: 'vacancy', count: 1 }]);
        }
        const { ids } = await index.matchingIds({ q: 'ansatt', ...inCircle }, everyone);
        expect([...ids]).toEqual([both.id]);
      },
    );

    test('one that changes while the engine is asked is what it is now', async () => {
      engine.fault = 'slow';
      const patient = createMeilisearchIndex(tables, columns, { url: engine.url });
      const asked = patient.search(queryFor({ q: 'ansatt', ...inCircle }));
      const moved = { ...both, position: { lat: 69.6, lon: 18.9 } };
      // So many that the columns grow under way.
      for (const each of Array.from({ length: 2000 }, () => anOpening())) columns.put(each);
      columns.put(moved);
      expect(await asked).toMatchObject({ hits: [], total: 0 });
      await patient.close();
    });

    test.each([inCircle, byDistance])(
      'without words the engine is not asked: %j',
      async (place) => {
        engine.fault = 'down';
        const page = await index.search(queryFor({ ...place }));
        expect(page.hits.map(({ id }) => id)).toEqual([both.id, columnsOnly.id].sort());
        expect(page.total).toBe(2);
        const { ids } = await index.matchingIds(inCircle, everyone);
        expect([...ids].sort()).toEqual([both.id, columnsOnly.id].sort());
      },
    );

    test.each([inCircle, byDistance])(
      'with words a dead engine is unavailable: %j',
      async (place) => {
        engine.fault = 'down';
        await expect(index.search(queryFor({ q: 'ansatt', ...place }))).rejects.toThrow(
          SearchUnavailable,
        );
        await expect(index.matchingIds({ q: 'ansatt', ...inCircle }, everyone)).rejects.toThrow(
          SearchUnavailable,
        );
      },
    );
  });

  describe('writing', () => {
    beforeEach(() => fill());

    test('a put is done when the task is done, not when it is queued', async () => {
      engine.isHoldingTasks = true;
      let isDone = false;
      const put = index.put([indexed(anOpening())]).then(() => {
        isDone = true;
      });
      await eventually(() => {
        expect(engine.requests.filter((it) => it.startsWith('GET /tasks')).length).toBeGreaterThan(
          5,
        );
      });
      expect(isDone).toBe(false);
      engine.releaseTasks();
      await put;
    });

    test('of many documents those that the engine refuses are named, the others are applied', async () => {
      const openings = Array.from({ length: 37 }, () => anOpening());
      const bad = [openings[3], openings[20], openings[21]].map((each) => each?.id ?? '');
      for (const id of bad) engine.refusedIds.add(id);
      const refused = await index
        .put(openings.map((each) => indexed(each)))
        .catch((error) => error);
      expect(refused).toBeInstanceOf(DocumentsRejected);
      expect([...(refused as DocumentsRejected).reasons.keys()].sort()).toEqual(bad.sort());
      expect(Object.keys(engine.revisions('openings'))).toHaveLength(34);
    });

    test.each(faults.filter((fault) => fault !== 'slow'))(
      '%s: a put fails as unavailable',
      async (fault) => {
        engine.fault = fault;
        await expect(index.put([indexed(anOpening())])).rejects.toThrow(SearchUnavailable);
        await expect(index.remove(['opening-000000'])).rejects.toThrow(SearchUnavailable);
      },
    );

    test('closing gives up what is waited for', async () => {
      engine.isHoldingTasks = true;
      const put = index.put([indexed(anOpening())]);
      const failed = expect(put).rejects.toThrow(SearchUnavailable);
      await eventually(() => expect(engine.requests.at(-1)).toContain('/tasks/'));
      await index.close();
      await failed;
    });
  });

  describe('rebuilding', () => {
    const old = Array.from({ length: 5 }, () => anOpening());
    const untouched = Object.fromEntries(old.map(({ id }) => [id, 1]));
    beforeEach(() => fill(...old));

    test('leaves one index and no trace of the old', async () => {
      await fill(anOpening(), anOpening());
      await eventually(() => expect([...engine.indexes.keys()]).toEqual(['openings']));
      expect(engine.revisions('openings')).not.toMatchObject(untouched);
    });

    test('where a document gets lost on the way the old index stays', async () => {
      const opening = anOpening();
      engine.forgottenIds.add(opening.id);
      await expect(fill(anOpening(), opening)).rejects.toThrow('holds 1 documents instead of 2');
      expect(engine.revisions('openings')).toEqual(untouched);
    });

    test('goes through without what the engine refuses, which is named', async () => {
      const [good, bad] = [anOpening(), anOpening()];
      engine.refusedIds.add(bad.id);
      await expect(fill(good, bad)).rejects.toThrow(DocumentsRejected);
      expect(engine.revisions('openings')).toEqual({ [good.id]: 1 });
    });

    test.each(faults.filter((fault) => fault !== 'slow'))(
      '%s on the way: the old index stays',
      async (fault) => {
        const batches = async function* () {
          yield [indexed(anOpening())];
          engine.fault = fault;
          yield [indexed(anOpening())];
        };
        await expect(index.rebuild(batches())).rejects.toThrow(SearchUnavailable);
        engine.fault = 'none';
        expect(engine.revisions('openings')).toEqual(untouched);
        await fill(...old);
      },
    );

    test('is due when the tables have changed', async () => {
      expect(await index.isFilled()).toBe(true);
      const synonyms = new Map([...tables.synonyms, ['9112', ['skurekjerring']]]);
      const changed = createMeilisearchIndex({ ...tables, synonyms }, columns, { url: engine.url });
      expect(await changed.isFilled()).toBe(false);
      await changed.rebuild(inBatches(old.map((each) => indexed(each))));
      expect(await changed.isFilled()).toBe(true);
      expect(await index.isFilled()).toBe(false);
      await changed.close();
    });
  });

  describe('under the projection', () => {
    let database: MemoryDatabase;
    let indexer: Indexer;
    let recorded: Recorded;

    beforeEach(() => {
      database = new MemoryDatabase();
      recorded = new Recorded();
      indexer = createIndexer({
        sources: database.sources,
        search: index,
        ranking: new HeldRanking(),
        documents: createDocumentReader({ tables, metrics: recorded, log: recorded }),
        leases: noLeases,
        metrics: recorded,
        log: recorded,
        now: () => database.now,
        rhythm: { pauseMs: 5, longestPauseMs: 20 },
      });
    });
    afterEach(() => indexer.stop());

    const expectEqual = async (): Promise<void> => {
      await eventually(() => expect(database.pending).toHaveLength(0));
      // What was under way for an older version may still arrive, and is brought once more then.
      await eventually(async () => expect(await compareIndex(index, database)).toEqual([]));
    };

    test.each(faults)(
      '%s: writes go on, and the index ends equal to the database',
      async (fault) => {
        const kept = [anOpening(), anOpening(), anOpening()].map((each) => database.write(each));
        await indexer.start();
        await expectEqual();

        engine.fault = fault;
        const [changed, closed] = kept as [StoredOpening, StoredOpening];
        await indexer.openingChanged(database.write({ ...changed, title: 'Ny' }));
        await indexer.openingChanged(database.write({ ...closed, status: 'closed' }));
        await indexer.openingChanged(database.write(anOpening()));
        if (fault !== 'slow') {
          await eventually(() => expect(recorded.failedSweeps).toBeGreaterThan(1));
          expect(database.pending.size).toBe(3);
        }
        engine.fault = 'none';
        await expectEqual();
      },
    );

    test('what another process writes to the old index during a rebuild is not lost', async () => {
      const [changed, closed] = [anOpening(), anOpening()].map((each) => database.write(each));
      await indexer.start();
      await expectEqual();
      const other = createMeilisearchIndex(tables, columns, { url: engine.url });
      let isTold = false;
      database.whilePublishedIsRead = async () => {
        if (isTold || !changed || !closed) return;
        isTold = true;
        const written = database.write({ ...changed, title: 'Ny' });
        database.write({ ...closed, status: 'closed' });
        database.pending.clear();
        await other.put([indexed(written)]);
        await other.remove([closed.id]);
      };
      await indexer.rebuild();
      await expectEqual();
      expect(isTold).toBe(true);
      await other.close();
    });

    test('down when the server starts: it starts, and fills the index later', async () => {
      engine.fault = 'down';
      database.write(anOpening());
      await indexer.start();
      await eventually(() => expect(recorded.failedSweeps).toBeGreaterThan(1));
      engine.fault = 'none';
      await expectEqual();
    });

    test('a difference is named, whichever side it is on', async () => {
      const [same, stale, missing] = [anOpening(), anOpening(), anOpening()].map((each) =>
        database.write(each),
      ) as [StoredOpening, StoredOpening, StoredOpening];
      await fill(same, { ...stale, revision: 0 }, anOpening({ id: 'opening-surplus', version: 4 }));
      expect(await compareIndex(index, database)).toEqual([
        { id: stale.id, indexed: 0, published: 1 },
        { id: 'opening-surplus', indexed: 4, published: undefined },
        { id: missing.id, published: 1 },
      ]);
      await indexer.start();
      await indexer.rebuild();
      await expectEqual();
    });

    test('an index that disappears is made again', async () => {
      database.write(anOpening());
      await indexer.start();
      await expectEqual();
      engine.indexes.clear();
      await eventually(expectEqual);
    });

    interface Write {
      fault: Fault;
      id: string;
      status: StoredOpening['status'];
      isRefused: boolean;
      pauseMs: number;
    }
    const someWrite: fc.Arbitrary<Write> = fc.record({
      fault: fc.constantFrom<Fault>('none', 'none', ...faults),
      id: fc.integer({ min: 0, max: 7 }).map((number) => `opening-random-${number}`),
      status: fc.constantFrom<StoredOpening['status']>('published', 'published', 'closed'),
      isRefused: fc.integer({ min: 0, max: 9 }).map((die) => die === 0),
      pauseMs: fc.constantFrom(0, 0, 1, 8),
    });

    async function write({ fault, id, status, isRefused, pauseMs }: Write): Promise<void> {
      engine.fault = fault;
      if (isRefused) engine.refusedIds.add(id);
      const before = database.openings.get(id) ?? anOpening({ id });
      await indexer.openingChanged(database.write({ ...before, status }));
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }

    /** Nothing is wrong any more; a version that was set aside waits for the next one. */
    function heal(): void {
      engine.fault = 'none';
      engine.refusedIds.clear();
      for (const opening of [...database.openings.values()]) {
        if (database.pending.has(opening.id)) database.write(opening);
      }
      indexer.wake();
    }

    const numRuns = Number(process.env.TEST_FAULT_RUNS ?? 15);
    const timeout = 60_000 + numRuns * 2000;
    test('any writes during any faults end equal, document for document', { timeout }, async () => {
      await indexer.start();
      // Without a single write there would be no index yet to compare with.
      await eventually(async () => expect(await index.isFilled()).toBe(true));
      await fc.assert(
        fc.asyncProperty(fc.array(someWrite, { maxLength: 25 }), async (writes) => {
          for (const each of writes) await write(each);
          heal();
          await expectEqual();
        }),
        { numRuns },
      );
    });
  });
});
