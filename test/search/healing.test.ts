import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareIndex } from '#server/search/compare-index.ts';
import { createDocumentReader } from '#server/search/document-reader.ts';
import { IndexColumns } from '#server/search/index-columns.ts';
import { createIndexer, type Indexer } from '#server/search/indexer.ts';
import { createMeilisearchIndex } from '#server/search/meilisearch-index.ts';
import { createOpeningSweeper } from '#server/search/opening-sweeper.ts';
import { rebuildIndex } from '#server/search/rebuild-index.ts';
import type { SearchIndex } from '#server/search/search-index.ts';
import { anOpening } from '#test/factories/opening.ts';
import { eventually } from '../eventually.ts';
import { MeilisearchStandIn } from './meilisearch-stand-in.ts';
import { HeldRanking, MemoryDatabase, Recorded } from './memory-database.ts';
import { noLeases } from './no-leases.ts';
import { indexed, queryFor, searchTables } from './search-inputs.ts';

const tables = await searchTables();
const real = process.env.TEST_MEILISEARCH_URL;
const patience = { timeout: 30_000 };

/** States that an index can get into and must get out of by itself. */
describe.each([
  { engine: 'the stand-in', url: undefined, apiKey: undefined },
  { engine: 'Meilisearch', url: real, apiKey: process.env.TEST_MEILISEARCH_API_KEY },
])('$engine heals', ({ engine, url: given, apiKey }) => {
  const isMissing = engine === 'Meilisearch' && given === undefined;
  describe.skipIf(isMissing)('by itself', () => {
    let standIn: MeilisearchStandIn;
    let options: { url: string; apiKey: string | undefined; uid: string };
    let index: SearchIndex;
    let database: MemoryDatabase;
    let recorded: Recorded;
    const started: Indexer[] = [];

    beforeEach(async () => {
      standIn = new MeilisearchStandIn();
      await standIn.start();
      options = { url: given ?? standIn.url, apiKey, uid: `test-${randomUUID()}` };
      index = createMeilisearchIndex(tables, new IndexColumns(tables), options);
      database = new MemoryDatabase();
      recorded = new Recorded();
    });
    afterEach(async () => {
      await Promise.all(started.splice(0).map((each) => each.stop()));
      await index.close();
      await ask('DELETE', `/indexes/${options.uid}`);
      await standIn.stop();
    });

    async function ask(method: string, path: string, body?: unknown): Promise<void> {
      await fetch(`${options.url}${path}`, {
        method,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    }

    async function start(): Promise<Indexer> {
      const indexer = createIndexer({
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
      started.push(indexer);
      await indexer.start();
      return indexer;
    }

    const rebuild = (): Promise<void> => {
      const { sources } = database;
      const sweeper = createOpeningSweeper({
        sources,
        search: index,
        metrics: recorded,
        log: recorded,
      });
      return rebuildIndex({ openings: database, search: index, sweeper, now: () => database.now });
    };

    const isEqual = async (): Promise<void> => {
      expect(await index.isFilled()).toBe(true);
      expect(database.pending).toHaveLength(0);
      expect(await compareIndex(index, database)).toEqual([]);
    };

    const broken: [string, () => Promise<void>][] = [
      ['made by hand', () => ask('POST', '/indexes', { uid: options.uid, primaryKey: 'id' })],
      [
        'with documents of somebody else',
        () => ask('POST', `/indexes/${options.uid}/documents`, [{ id: 'other', version: 3 }]),
      ],
      ['made by a put after the data had vanished', () => index.put([indexed(anOpening())])],
    ];

    test.each(broken)('an index %s', async (_, makeBroken) => {
      for (let i = 0; i < 3; i++) database.write(anOpening());
      await makeBroken();
      await eventually(async () => {
        for await (const _each of index.revisions());
      }, patience);
      expect(await index.isFilled()).toBe(false);
      await start();
      await eventually(isEqual, patience);
    });

    test.each(broken)('an index %s, by reindex', async (_, makeBroken) => {
      for (let i = 0; i < 3; i++) database.write(anOpening());
      await makeBroken();
      await rebuild();
      await isEqual();
    });

    test.each([
      ['while it is filled', 'whilePublishedIsRead', 'write'],
      ['after the last look but one', 'onceChangesAreRead', 'write'],
      ['after the last look but one, leaving the version', 'onceChangesAreRead', 'revise'],
    ] as const)(
      'what others write during a rebuild, %s, is never lost to readers',
      async (_, when, how) => {
        const kept = [1, 2, 3].map(() => database.write(anOpening()));
        const closing = database.write(anOpening());
        await rebuild();

        const added = anOpening();
        let isWritten = false;
        database[when] = async () => {
          if (isWritten) return;
          const written = database.write(added);
          database[how]({ ...closing, status: 'closed' });
          database.pending.clear();
          await index.put([indexed(written)]);
          await index.remove([closing.id]);
          isWritten = true;
        };
        const seen = new Set<string>();
        let isDone = false;
        const reading = (async () => {
          while (!isDone) {
            const wasWritten = isWritten;
            const { hits } = await index.search(queryFor({ pageSize: 100 }));
            if (wasWritten)
              seen.add(
                hits
                  .map(({ id }) => id)
                  .sort()
                  .join(),
              );
          }
        })();
        const other = createMeilisearchIndex(tables, new IndexColumns(tables), options);
        await rebuildIndex({
          openings: database,
          search: other,
          sweeper: createOpeningSweeper({
            sources: database.sources,
            search: other,
            metrics: recorded,
            log: recorded,
          }),
          now: () => database.now,
        });
        await other.close();
        isDone = true;
        await reading;
        expect([...seen]).toEqual([
          [...kept, added]
            .map(({ id }) => id)
            .sort()
            .join(),
        ]);
        await isEqual();
      },
    );

    test.skipIf(engine === 'Meilisearch')(
      'what others write between the last look and the swap is in right after it',
      async () => {
        const [changing, closing] = [database.write(anOpening()), database.write(anOpening())];
        await rebuild();
        const added = anOpening();
        standIn.requests.length = 0;
        standIn.onSwap = () => {
          // Others have put it into the old index; from now on nothing is applied.
          const documents = standIn.indexes.get(options.uid)?.documents;
          for (const opening of [added, changing]) {
            const { id, revision } = database.write(opening);
            documents?.set(id, { id, revision });
          }
          database.write({ ...closing, status: 'closed' });
          documents?.delete(closing.id);
          database.pending.clear();
          standIn.isHoldingTasks = true;
        };
        const rebuilding = rebuild();
        const asked = `POST /indexes/${options.uid}/documents/delete-batch`;
        await eventually(() => expect(standIn.requests).toContain(asked));
        standIn.releaseTasks();
        expect(standIn.revisions(options.uid)).toEqual({ [added.id]: 1, [changing.id]: 2 });
        await rebuilding;
        await isEqual();
      },
    );
  });
});
