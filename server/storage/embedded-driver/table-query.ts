import { setImmediate } from 'node:timers/promises';
import type { StoredDocument } from '#server/storage/embedded-driver/bson-row.ts';
import type { Filter } from '#server/storage/embedded-driver/filter.ts';
import { type Narrowing, narrow } from '#server/storage/embedded-driver/filter-sql.ts';
import { parseProjection } from '#server/storage/embedded-driver/projection.ts';
import { parseSort, type SortField, sortDocuments } from '#server/storage/embedded-driver/sort.ts';
import type { Table, TableRow } from '#server/storage/embedded-driver/table.ts';

/** Rows read in one go; between two goes the event loop gets its turn. */
const BATCH = 250;

export interface FindOptions {
  readonly sort?: unknown;
  readonly skip?: number | undefined;
  readonly limit?: number | undefined;
  readonly projection?: unknown;
}

/** Documents by batch. SQL narrows and, where it can, sorts; the filter has the last word. */
export async function* findDocuments(
  table: Table | undefined,
  filter: Filter,
  options: FindOptions = {},
): AsyncGenerator<StoredDocument[]> {
  const sort = parseSort(options.sort);
  const project = parseProjection(options.projection);
  if (!table) return;
  const skip = options.skip ?? 0;
  // As in mongod, no limit is 0 and -n means n.
  const end = skip + (Math.abs(options.limit ?? 0) || Number.POSITIVE_INFINITY);
  let seen = 0;
  for await (const batch of sortedBatches(table, filter, sort, end)) {
    const from = Math.max(0, skip - seen);
    const to = Math.max(0, end - seen);
    seen += batch.length;
    if (from < batch.length) yield batch.slice(from, to).map(project);
    if (seen >= end) return;
  }
}

/** How many rows match. Where the index knows exactly, no document is read. */
export async function countDocuments(table: Table | undefined, filter: Filter): Promise<number> {
  if (!table) return 0;
  const narrowing = narrowingOf(table, filter);
  if (narrowing.isExact) return table.count(narrowing);
  let count = 0;
  for await (const batch of matchingBatches(table, filter, table.find(narrowing, []))) {
    count += batch.length;
  }
  return count;
}

/**
 * Hands over all matching rows in batches. Each batch is read and worked on in one step, so that no
 * other write comes between; between two batches others get their turn.
 */
export async function forEachBatch(
  table: Table,
  filter: Filter,
  work: (batch: readonly TableRow[]) => void,
): Promise<void> {
  const rows = table.find(narrowingOf(table, filter), []);
  for (let at = 0; at < rows.length; at += BATCH) {
    if (at > 0) await setImmediate();
    work(loadMatching(table, filter, rows.slice(at, at + BATCH)));
  }
}

/** The first match in the order given, found without giving way: what follows is one step with it. */
export function firstMatch(
  table: Table,
  filter: Filter,
  sort: readonly SortField[] = [],
): TableRow | undefined {
  const isSorted = table.canSort(sort);
  const rows = table.find(narrowingOf(table, filter), isSorted ? sort : []);
  if (isSorted) {
    for (let at = 0; at < rows.length; at += BATCH) {
      const [first] = loadMatching(table, filter, rows.slice(at, at + BATCH));
      if (first) return first;
    }
    return undefined;
  }
  const found = loadMatching(table, filter, rows);
  const [first] = sortDocuments(
    found.map(({ document }) => document),
    sort,
  );
  return found.find(({ document }) => document === first);
}

async function* sortedBatches(
  table: Table,
  filter: Filter,
  sort: readonly SortField[],
  end: number,
): AsyncGenerator<StoredDocument[]> {
  const narrowing = narrowingOf(table, filter);
  if (table.canSort(sort)) {
    const most = narrowing.isExact && Number.isFinite(end) ? end : undefined;
    const rows = table.find(narrowing, sort, most);
    for await (const batch of matchingBatches(table, filter, rows)) {
      yield batch.map(({ document }) => document);
    }
    return;
  }
  const documents: StoredDocument[] = [];
  for await (const batch of matchingBatches(table, filter, table.find(narrowing, []))) {
    documents.push(...batch.map(({ document }) => document));
  }
  yield sortDocuments(documents, sort);
}

async function* matchingBatches(
  table: Table,
  filter: Filter,
  rows: readonly number[],
): AsyncGenerator<TableRow[]> {
  for (let at = 0; at < rows.length; at += BATCH) {
    if (at > 0) await setImmediate();
    yield loadMatching(table, filter, rows.slice(at, at + BATCH));
  }
}

function loadMatching(table: Table, filter: Filter, rows: readonly number[]): TableRow[] {
  return table.load(rows).filter(({ document }) => filter.matches(document));
}

function narrowingOf(table: Table, filter: Filter): Narrowing {
  return narrow(filter.condition, (path) => table.columnOf(path));
}
