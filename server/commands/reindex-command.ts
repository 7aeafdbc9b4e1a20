import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Config, readConfig } from '#server/config.ts';
import { createEmployerStore } from '#server/features/employers/employer-store.ts';
import { createOpeningSource } from '#server/features/openings/opening-source-store.ts';
import { readReferenceTables } from '#server/reference/reference-tables.ts';
import { BadUsage, runCommand } from '#server/run-command.ts';
import { compareIndex, type Difference } from '#server/search/compare-index.ts';
import { createDocumentReader } from '#server/search/document-reader.ts';
import { IndexColumns } from '#server/search/index-columns.ts';
import { createMeilisearchIndex } from '#server/search/meilisearch-index.ts';
import { createOpeningSweeper } from '#server/search/opening-sweeper.ts';
import type { OpeningSource, ProjectionMetrics } from '#server/search/projection.ts';
import { readableOpenings } from '#server/search/readable-openings.ts';
import { rebuildIndex } from '#server/search/rebuild-index.ts';
import type { SearchIndex } from '#server/search/search-index.ts';
import { openDatabase } from '#server/storage/connect.ts';
import { createLeases, type Leases } from '#server/storage/leases.ts';

const now = (): Date => new Date();
/** A write under way while both sides are read is no difference: it is gone after so long. */
const writesTakeMs = 2000;
const waitMs = 500;
const mostShown = 20;
const noMetrics: ProjectionMetrics = {
  applied: () => {},
  sweepFailed: () => {},
  setAside: () => {},
  unreadable: () => {},
};
/** `npm run reindex` rebuilds the search index and swaps it in; with `--check` it only compares. */
await runCommand(() => reindex(readConfig(), process.argv.slice(2)));

async function reindex(config: Config, args: readonly string[]): Promise<void> {
  const isCheck = args[0] === '--check';
  if (args.length > (isCheck ? 1 : 0)) throw new BadUsage('npm run reindex [-- --check]');
  if (!config.meilisearch) {
    console.log('Without MEILISEARCH_URL the index lives in the server and is made at its start.');
    return;
  }
  const tables = await readReferenceTables(config.referenceDir);
  // Only a search within a radius looks into the columns.
  const search = createMeilisearchIndex(tables, new IndexColumns(tables), config.meilisearch);
  const database = await openDatabase(config);
  try {
    const openings = readableOpenings(
      createOpeningSource(database.connection, now),
      createDocumentReader({ tables, metrics: noMetrics, log: console }),
    );
    const employerNames = createEmployerStore(database.connection).names;
    const leases = createLeases(database.connection, randomUUID());
    const fill = (): Promise<void> => rebuild(search, openings, employerNames);
    if (!isCheck) await alone(leases, fill);
    await check(search, openings);
  } finally {
    await search.close();
    await database.close();
  }
}

/** A server that fills the index is waited for: two at once would take twice as long. */
async function alone(leases: Leases, work: () => Promise<void>): Promise<void> {
  let isTold = false;
  while (!(await leases.during('search-fill', work))) {
    if (!isTold) console.log('A server fills the index; waiting for it …');
    isTold = true;
    await pause(waitMs);
  }
}

async function rebuild(
  search: SearchIndex,
  openings: OpeningSource,
  employerNames: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<void> {
  const sweeper = createOpeningSweeper({
    sources: { openings, employerNames },
    search,
    metrics: noMetrics,
    log: console,
  });
  let shown = 0;
  const onProgress = (count: number): void => {
    if (count - shown < 10_000) return;
    shown = count;
    console.log(`${count} openings read …`);
  };
  await rebuildIndex({ openings, search, sweeper, now, onProgress });
  console.log('The index is made anew.');
}

async function check(search: SearchIndex, openings: OpeningSource): Promise<void> {
  const differences = await lastingDifferences(search, openings);
  console.log(`Differences between search and database: ${differences.length}`);
  for (const { id, indexed, published } of differences.slice(0, mostShown)) {
    console.log(`  ${id}: indexed ${indexed ?? '–'}, published ${published ?? '–'}`);
  }
  if (differences.length > 0) process.exitCode = 1;
}

async function lastingDifferences(
  search: SearchIndex,
  openings: OpeningSource,
): Promise<Difference[]> {
  const first = await compareIndex(search, openings);
  if (first.length === 0) return first;
  await pause(writesTakeMs);
  const ids = new Set(first.map(({ id }) => id));
  return (await compareIndex(search, openings)).filter(({ id }) => ids.has(id));
}
