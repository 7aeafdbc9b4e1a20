import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compareIndex } from '#server/search/compare-index.ts';
import { createDocumentReader } from '#server/search/document-reader.ts';
import { createEmbeddedIndex } from '#server/search/embedded-index.ts';
import { createIndexer, type Indexer } from '#server/search/indexer.ts';
import {
  DocumentsRejected,
  type SearchIndex,
  SearchUnavailable,
} from '#server/search/search-index.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import { anOpening } from '#test/factories/opening.ts';
import { aParticipant } from '#test/factories/participant.ts';
import { eventually } from '../eventually.ts';
import { HeldRanking, MemoryDatabase, Recorded } from './memory-database.ts';
import { noLeases } from './no-leases.ts';
import { inBatches, queryFor, revisionsOf, searchTables } from './search-inputs.ts';

const tables = await searchTables();
const quick = { pauseMs: 5, longestPauseMs: 20 };

describe('the projection', () => {
  let database: MemoryDatabase;
  let search: SearchIndex;
  let ranking: HeldRanking;
  let recorded: Recorded;
  const started: Indexer[] = [];

  beforeEach(() => {
    database = new MemoryDatabase();
    search = createEmbeddedIndex(tables);
    ranking = new HeldRanking();
    recorded = new Recorded();
  });
  afterEach(async () => {
    await Promise.all(started.splice(0).map((indexer) => indexer.stop()));
  });

  async function start(given: Partial<Parameters<typeof createIndexer>[0]> = {}): Promise<Indexer> {
    const indexer = createIndexer({
      sources: database.sources,
      search,
      ranking,
      documents: createDocumentReader({ tables, metrics: recorded, log: recorded }),
      leases: noLeases,
      metrics: recorded,
      log: recorded,
      now: () => database.now,
      rhythm: quick,
      ...given,
    });
    started.push(indexer);
    await indexer.start();
    return indexer;
  }

  /** An engine outside the process, in front of the embedded one, with faults. */
  function outside(faults: Partial<SearchIndex>): SearchIndex {
    return { ...search, engine: 'meilisearch', ...faults };
  }

  const inStep = async (): Promise<void> => {
    await eventually(() => expect(database.pending).toHaveLength(0));
    const published = [...database.openings.values()].filter((it) => it.status === 'published');
    const expected = Object.fromEntries(published.map(({ id, revision }) => [id, revision]));
    expect(await revisionsOf(search)).toEqual(expected);
    const ranked = [...ranking.openings.values()].map(({ id, revision }) => [id, revision]);
    expect(Object.fromEntries(ranked)).toEqual(expected);
  };

  test('at start everything published is loaded, and nothing else', async () => {
    for (let i = 0; i < 250; i++) database.write(anOpening());
    database.write(anOpening({ status: 'draft' }));
    database.write(anOpening({ status: 'closed' }));
    database.labourNeed = [{ area: '0', styrk08: '5', need: 0.5, year: 2024, source: 'NAV' }];

    await start();

    expect(ranking.openings).toHaveLength(250);
    expect(Object.keys(await revisionsOf(search))).toHaveLength(250);
    expect(ranking.labourNeed).toEqual(database.labourNeed);
    await inStep();
  });

  test('a write is in ranking and search when it is answered', async () => {
    const indexer = await start();
    const opening = database.write(anOpening({ title: 'Kokk' }));
    await indexer.openingChanged(opening);
    expect((await search.search(queryFor({ q: 'kokk' }))).total).toBe(1);
    expect(ranking.openings.get(opening.id)).toEqual(opening);

    const closed = database.write({ ...opening, status: 'closed' });
    await indexer.openingChanged(closed);
    expect((await search.search(queryFor({ q: 'kokk' }))).total).toBe(0);
    expect(ranking.openings).toHaveLength(0);
    await inStep();
  });

  test('a write changes ranking and search at once, and what comes of it again changes nothing', async () => {
    const indexer = await start();
    const opening = database.write(anOpening());
    await indexer.openingChanged(opening);
    const changes = search.changes() ?? 0;
    const put = vi.spyOn(ranking, 'putOpening');
    let searchThen: number | undefined;
    put.mockImplementationOnce(() => {
      // Nobody is answered before this.
      queueMicrotask(() => {
        searchThen = search.changes();
      });
    });
    await indexer.openingChanged(database.write(opening));
    expect(searchThen).toBe(changes + 1);
    await inStep();
    expect(search.changes()).toBe(changes + 1);
  });

  test('names that cannot be read keep nothing out of the ranking', async () => {
    let isDown = false;
    const employerNames: typeof database.sources.employerNames = async (ids) => {
      if (isDown) throw new Error('down');
      return database.sources.employerNames(ids);
    };
    const indexer = await start({ sources: { ...database.sources, employerNames } });
    isDown = true;
    const opening = database.write(anOpening());
    await expect(indexer.openingChanged(opening)).rejects.toThrow('down');
    expect(ranking.openings.get(opening.id)).toEqual(opening);
    isDown = false;
    await inStep();
  });

  test('the marks of what an engine in this process has are taken away together', async () => {
    const clearPending = vi.spyOn(database, 'clearPending');
    const indexer = await start({ rhythm: { pauseMs: 100, longestPauseMs: 100 } });
    const begun = performance.now();
    clearPending.mockClear();
    for (let i = 0; i < 60; i++) {
      await indexer.openingChanged(database.write(anOpening()));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await inStep();
    // Each of two lanes looks once in each pause.
    const pauses = (performance.now() - begun) / 100;
    expect(clearPending.mock.calls.length).toBeLessThanOrEqual(2 * (pauses + 1));
  });

  test('changes that come at once end in their order', async () => {
    let isFirst = true;
    const slowNames = async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
      if (isFirst) {
        isFirst = false;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      return database.sources.employerNames(ids);
    };
    const indexer = await start({ sources: { ...database.sources, employerNames: slowNames } });
    const opening = database.write(anOpening());
    const closed = database.write({ ...opening, status: 'closed' });
    await Promise.all([indexer.openingChanged(opening), indexer.openingChanged(closed)]);
    expect(await revisionsOf(search)).toEqual({});
    await inStep();
  });

  test('a write that nobody told of is found', async () => {
    await start();
    database.write(anOpening());
    await eventually(() => expect(database.pending).toHaveLength(0));
    expect(Object.keys(await revisionsOf(search))).toHaveLength(1);
  });

  test('an employer gets a new name', async () => {
    const indexer = await start();
    await indexer.openingChanged(database.write(anOpening({ employerId: 'employer-a' })));
    database.names.set('employer-a', 'Nymotens');
    await database.employerRenamed('employer-a');
    indexer.wake();
    await eventually(async () => {
      expect((await search.search(queryFor({ q: 'nymotens' }))).total).toBe(1);
    });
  });

  describe('with an engine outside the process', () => {
    test('that is empty: it is filled once, then left alone', async () => {
      for (let i = 0; i < 30; i++) database.write(anOpening());
      const rebuild = vi.fn(search.rebuild);
      const engine = outside({ rebuild });
      await start({ search: engine });
      await inStep();
      await start({ search: engine });
      await inStep();
      expect(rebuild).toHaveBeenCalledTimes(1);
    });

    test('that is down: writes go on, and it catches up when it is back', async () => {
      let isDown = true;
      const orDown = async (): Promise<void> => {
        if (isDown) throw new SearchUnavailable('down');
      };
      const engine = outside({
        isFilled: () => orDown().then(search.isFilled),
        rebuild: (...given) => orDown().then(() => search.rebuild(...given)),
        put: (openings) => orDown().then(() => search.put(openings)),
        remove: (ids) => orDown().then(() => search.remove(ids)),
      });
      const indexer = await start({ search: engine });
      const opening = database.write(anOpening());
      await indexer.openingChanged(opening);
      await eventually(() => expect(recorded.failedSweeps).toBeGreaterThan(2));
      expect(ranking.openings).toHaveLength(1);
      expect(database.pending).toHaveLength(1);
      expect(recorded.lines.filter((line) => line.includes('catch up'))).toHaveLength(1);

      isDown = false;
      await inStep();
      isDown = true;
      const closed = database.write({ ...opening, status: 'closed' });
      await indexer.openingChanged(closed);
      await eventually(() => expect(recorded.lines).toHaveLength(3));
      isDown = false;
      await inStep();
    });

    test('that refuses one: the others go through, it is set aside, and its next version is tried', async () => {
      const tried: number[] = [];
      const engine = outside({
        put: async (openings) => {
          const bad = openings.filter(({ opening }) => opening.title === 'bad');
          await search.put(openings.filter((each) => !bad.includes(each)));
          if (bad.length === 0) return;
          tried.push(...bad.map(({ opening }) => opening.version));
          throw new DocumentsRejected(new Map(bad.map(({ opening }) => [opening.id, 'no'])));
        },
      });
      const indexer = await start({ search: engine });
      await eventually(async () => expect(await search.isFilled()).toBe(true));
      const bad = database.write(anOpening({ title: 'bad' }));
      const good = [1, 2, 3].map(() => database.write(anOpening()));
      indexer.wake();
      await eventually(() => expect(recorded.setAsideNow).toBe(1));
      expect(await revisionsOf(search)).toEqual(Object.fromEntries(good.map(({ id }) => [id, 1])));
      expect([...database.pending]).toEqual([bad.id]);
      expect(recorded.lines.filter((line) => line === 'opening set aside')).toHaveLength(1);
      expect(recorded.failedSweeps).toBe(0);

      await indexer.openingChanged(database.write(bad));
      await eventually(() => expect(tried).toHaveLength(10));
      await indexer.openingChanged(database.write(anOpening()));
      await eventually(() => expect(database.pending).toHaveLength(1));
      expect(tried).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);

      await indexer.openingChanged(database.write({ ...bad, title: 'good' }));
      for (const each of good) ranking.putOpening(each);
      await inStep();
      await eventually(() => expect(recorded.setAsideNow).toBe(0));
    });

    describe('with a backlog', () => {
      /** What each put holds, in order; the engine applies a put when it is released. */
      const puts: { ids: string[]; release: () => void }[] = [];
      const slow = (): SearchIndex =>
        outside({
          put: async (openings) => {
            if (openings.length === 0) return;
            const ids = openings.map(({ opening }) => opening.id);
            await new Promise<void>((release) => puts.push({ ids, release }));
            await search.put(openings);
          },
        });
      const releaseAll = async (): Promise<void> => {
        await eventually(
          () => {
            for (const { release } of puts) release();
            expect(database.pending).toHaveLength(0);
          },
          { timeout: 20_000, interval: 5 },
        );
      };
      beforeEach(() => {
        puts.length = 0;
      });

      async function startBehind(count: number): Promise<Indexer> {
        const indexer = await start({ search: slow() });
        await eventually(async () => expect(await search.isFilled()).toBe(true));
        for (let i = 0; i < count; i++) database.write(anOpening());
        indexer.wake();
        await eventually(() => expect(puts).toHaveLength(1));
        return indexer;
      }

      test('what was just written goes to the engine while a batch of it is under way', async () => {
        const indexer = await startBehind(1200);
        const fresh = database.write(anOpening());
        await indexer.openingChanged(fresh);
        await eventually(() => expect(puts[1]?.ids).toEqual([fresh.id]));
        await releaseAll();
        expect(puts.every(({ ids }) => ids.length <= 500)).toBe(true);
        await eventually(async () => {
          expect(Object.keys(await revisionsOf(search))).toHaveLength(1201);
        });
      });

      test('what nobody told of and was written last is in the next batch', async () => {
        await startBehind(1200);
        database.now = new Date('2026-03-01T12:00:30Z');
        const fresh = database.write(anOpening({ id: 'z-last-by-its-name' }));
        puts[0]?.release();
        await eventually(() => expect(puts[1]?.ids[0]).toBe(fresh.id));
        await releaseAll();
      });

      test('one who writes the same again and again keeps nobody waiting', async () => {
        const busy = database.write(anOpening());
        let isBusy = true;
        const engine = outside({
          put: async (openings) => {
            await new Promise((resolve) => setTimeout(resolve, 1));
            await search.put(openings);
            if (isBusy && openings.some(({ opening }) => opening.id === busy.id)) {
              database.write(busy);
            }
          },
        });
        const indexer = await start({ search: engine });
        await indexer.openingChanged(busy);
        await eventually(() => expect(database.openings.get(busy.id)?.version).toBeGreaterThan(5));
        const other = database.write(anOpening());
        await indexer.openingChanged(other);
        await eventually(() => expect(database.pending).not.toContain(other.id));
        isBusy = false;
        await eventually(() => expect(database.pending).toHaveLength(0));
      });

      test('a refused one is passed over until the others are in', async () => {
        const refused = Array.from({ length: 500 }, () => database.write(anOpening()));
        const bad = new Set(refused.map(({ id }) => id));
        const engine = outside({
          put: async (openings) => {
            const reasons = openings.filter(({ opening }) => bad.has(opening.id));
            await search.put(openings.filter((each) => !reasons.includes(each)));
            if (reasons.length === 0) return;
            throw new DocumentsRejected(new Map(reasons.map(({ opening }) => [opening.id, 'no'])));
          },
          rebuild: () => search.rebuild(inBatches([])),
        });
        database.now = new Date('2026-03-01T11:00:00Z');
        for (let i = 0; i < 700; i++) database.write(anOpening());
        await start({ search: engine });
        await eventually(() => expect(database.pending).toHaveLength(500));
        expect(Object.keys(await revisionsOf(search))).toHaveLength(700);
      });
    });

    test('a rebuild leaves no marks behind for what it has put in', async () => {
      const put = vi.fn(search.put);
      for (let i = 0; i < 30; i++) database.write(anOpening());
      database.write(anOpening({ status: 'closed' }));
      await start({ search: outside({ put }) });
      await inStep();
      expect(put.mock.calls.flatMap(([openings]) => openings)).toEqual([]);
    });

    test.each([
      ['change', 'write'],
      ['change that leaves the version', 'revise'],
    ] as const)('a %s while the engine applies the one before is not lost', async (_, how) => {
      let changeNow = (): void => {};
      const engine = outside({
        put: async (openings) => {
          const change = changeNow;
          changeNow = () => {};
          change();
          await search.put(openings);
        },
      });
      const indexer = await start({ search: engine });
      const opening = database.write(anOpening());
      changeNow = () => {
        const changed = database[how]({ ...opening, title: 'Kokk' });
        ranking.putOpening(changed);
        // Another process was quicker: it has applied its change and cleared the mark.
        database.pending.clear();
      };
      indexer.wake();
      await eventually(async () => {
        expect((await search.search(queryFor({ q: 'kokk' }))).total).toBe(1);
      });
      await inStep();
    });
  });

  test('a write that raises nothing but the revision reaches ranking and search', async () => {
    await start();
    const opening = database.write(anOpening());
    const person = { ...aParticipant(), revision: 1, updatedAt: database.now.toISOString() };
    database.participants.set(person.id, person);
    await eventually(inStep);
    await eventually(() => expect(ranking.participants).toHaveLength(1));

    const { version } = database.revise({ ...opening, placesFree: 0 });
    expect(version).toBe(opening.version);
    // Another process wrote it, and has done the common part.
    database.pending.clear();
    database.participants.set(person.id, { ...person, maxTravelKm: 7, revision: 2 });
    await eventually(() => expect(ranking.openings.get(opening.id)?.placesFree).toBe(0));
    await eventually(() => expect(ranking.participants.get(person.id)?.maxTravelKm).toBe(7));
    await eventually(inStep);
  });

  test('a comparison finds what is behind by nothing but the revision', async () => {
    const opening = anOpening();
    await search.put([{ opening, employerName: '' }]);
    database.write(opening);
    expect(await compareIndex(search, database)).toEqual([]);
    database.revise(opening);
    const { id, revision } = opening;
    expect(await compareIndex(search, database)).toEqual([
      { id, indexed: revision, published: revision + 1 },
    ]);
  });

  test('a database that is down for a while is only waited for', async () => {
    await start();
    database.write(anOpening());
    database.isDown = true;
    await eventually(() => expect(recorded.failedSweeps).toBeGreaterThan(0));
    database.isDown = false;
    await eventually(() => expect(database.pending).toHaveLength(0));
  });

  test('what another server process writes reaches ranking and search of this one', async () => {
    await start();
    const opening = database.write(anOpening());
    // The other process has done the common part already.
    database.pending.clear();
    await eventually(() => expect(ranking.openings.get(opening.id)?.version).toBe(1));
    await eventually(inStep);

    database.now = new Date('2026-03-01T12:00:30Z');
    database.write({ ...opening, status: 'closed' });
    database.labourNeed = [{ area: '0', styrk08: '5', need: 0.5, year: 2024, source: 'NAV' }];
    database.pending.clear();
    await eventually(() => expect(ranking.openings).toHaveLength(0));
    await eventually(() => expect(ranking.labourNeed).toHaveLength(1));
    await eventually(inStep);
  });

  const publishedIds = (): string[] =>
    [...database.openings.values()].filter((it) => it.status === 'published').map(({ id }) => id);

  test('a document that cannot be read is set aside, and comes back by itself when it is mended', async () => {
    const good = database.write(anOpening());
    const bad = database.write(anOpening({ municipality: '9999' }));
    const person = aParticipant({ wishes: [{ occupation: '0999' }] });
    database.participants.set(person.id, { ...person, revision: 1 });
    await start();
    await eventually(async () => {
      expect([...ranking.openings.keys()]).toEqual([good.id]);
      expect(Object.keys(await revisionsOf(search))).toEqual([good.id]);
      expect(ranking.participants).toHaveLength(0);
      expect(recorded.unreadableNow).toEqual({ opening: 1, participant: 1 });
      expect(database.pending).toHaveLength(0);
    });
    const told = recorded.lines.filter((line) => line.includes('set aside'));
    expect(told).toHaveLength(2);

    // Behind everybody's back: no new version, no mark, no time.
    database.openings.set(bad.id, { ...bad, municipality: '0301' });
    database.participants.set(person.id, { ...person, wishes: [], revision: 2 });
    await eventually(async () => {
      expect([...ranking.openings.keys()].sort()).toEqual([good.id, bad.id].sort());
      expect(Object.keys(await revisionsOf(search)).sort()).toEqual([good.id, bad.id].sort());
      expect(ranking.participants).toHaveLength(1);
      expect(recorded.unreadableNow).toEqual({ opening: 0, participant: 0 });
    });
  });

  test('what is removed from the database leaves ranking and search, whoever did it', async () => {
    const [gone, stays] = [database.write(anOpening()), database.write(anOpening())];
    const person = aParticipant();
    database.participants.set(person.id, { ...person, revision: 1 });
    await start();
    await eventually(inStep);
    database.openings.delete(gone.id);
    database.participants.delete(person.id);
    await eventually(async () => {
      expect([...ranking.openings.keys()]).toEqual([stays.id]);
      expect(Object.keys(await revisionsOf(search))).toEqual([stays.id]);
      expect(ranking.participants).toHaveLength(0);
    });
  });

  test('an engine outside the process forgets what was removed while no server ran', async () => {
    const [gone, stays] = [database.write(anOpening()), database.write(anOpening())];
    const engine = outside({});
    const first = await start({ search: engine });
    await inStep();
    await first.stop();
    database.openings.delete(gone.id);
    ranking = new HeldRanking();
    await start({ search: engine });
    await eventually(async () => {
      expect(Object.keys(await revisionsOf(search))).toEqual([stays.id]);
    });
  });

  test('after any sequence of writes, faults, removals and repairs, what can be read is shown', async () => {
    const slots = Array.from({ length: 8 }, () => anOpening());
    const broken = new Set<string>();
    let indexer: Indexer;
    const changes: Record<string, (slot: StoredOpening, bad: StoredOpening) => unknown> = {
      write: (slot) => {
        broken.delete(slot.id);
        return indexer.openingChanged(database.write(slot));
      },
      close: (slot) => database.write({ ...slot, status: 'closed' }),
      break: (slot, bad) => broken.add(slot.id) && database.write(bad),
      addBroken: (slot, bad) =>
        database.openings.has(slot.id) || (broken.add(slot.id) && database.write(bad)),
      remove: (slot) => database.openings.delete(slot.id),
      pause: () => new Promise((resolve) => setTimeout(resolve, 8)),
    };
    const change = fc.record({
      what: fc.constantFrom(...Object.keys(changes)),
      at: fc.nat(7),
      fault: fc.constantFrom<object>(
        { municipality: '9999' },
        { occupation: '0000' },
        { shifts: 'natt' },
        { deadline: 'snart' },
        { languageRequirement: 7 },
        { title: null },
      ),
    });
    const shownIsReadable = async (): Promise<void> => {
      const expected = publishedIds()
        .filter((id) => !broken.has(id))
        .sort();
      expect([...ranking.openings.keys()].sort()).toEqual(expected);
      expect(Object.keys(await revisionsOf(search)).sort()).toEqual(expected);
    };
    indexer = await start();
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (sequence) => {
        for (const { what, at, fault } of sequence) {
          const slot = slots[at] as StoredOpening;
          await changes[what]?.(slot, { ...slot, ...fault } as StoredOpening);
        }
        await eventually(shownIsReadable);
      }),
      { numRuns: 60 },
    );
  });

  test('stopping waits for the work under way, and there is no more', async () => {
    const indexer = await start();
    await indexer.stop();
    database.write(anOpening());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(database.pending).toHaveLength(1);
  });
});
