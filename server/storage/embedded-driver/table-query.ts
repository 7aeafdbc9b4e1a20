import { setImmediate } from 'node:timers/promises';
import type { StoredDocument } from './bson-row.ts';
import { type FieldTree, fieldsAt } from './field-tree.ts';
import type { Condition, Filter } from './filter.ts';
import { type Narrowing, narrow } from './filter-sql.ts';
import { parseProjection, pathsAskedFor } from './projection.ts';
import { parseSort, type SortField, sortDocuments } from './sort.ts';
import { everyRow, type Page, type Table, type TableRow } from './table.ts';

/** Rows handled in one go; between two goes the event loop gets its turn. */
const readBatch = 250;
const writeBatch = 100;

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
  const page = pageOf(options);
  if (!table) return;
  const narrowing = narrowingOf(table, filter);
  // Where SQL knows every match in its order, no document before the page is read.
  const isPagedInSql = narrowing.isExact && table.canSort(sort);
  const asked = pathsAskedFor(options.projection);
  // And none at all where the index knows what is asked for.
  if (isPagedInSql && asked?.every((path) => table.columnOf(path) !== undefined)) {
    yield table.covered(narrowing, sort, page, asked).map(project);
    return;
  }
  const rows = table.find(
    narrowing,
    table.canSort(sort) ? sort : [],
    isPagedInSql ? page : everyRow,
  );
  const fields = asked && fieldsRead(asked, filter, sort);
  const matches = matchingBatches(table, filter, rows, { narrowing, fields });
  const sorted = table.canSort(sort) ? matches : sortedInMemory(matches, sort);
  for await (const batch of isPagedInSql ? sorted : cut(sorted, page)) yield batch.map(project);
}

/** As in mongod, no limit is 0 and -n means n. */
function pageOf({ skip = 0, limit = 0 }: FindOptions): Page {
  return { skip, end: limit === 0 ? Number.POSITIVE_INFINITY : skip + Math.abs(limit) };
}

/** How many rows match. Where the index knows exactly, no document is read. */
export async function countDocuments(table: Table | undefined, filter: Filter): Promise<number> {
  if (!table) return 0;
  const narrowing = narrowingOf(table, filter);
  if (narrowing.isExact) return table.count(narrowing);
  let count = 0;
  const rows = table.find(narrowing, [], everyRow);
  for await (const batch of matchingBatches(table, filter, rows, { narrowing })) {
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
  const rows = table.find(narrowingOf(table, filter), [], everyRow);
  for (let at = 0; at < rows.length; at += writeBatch) {
    if (at > 0) await setImmediate();
    work(loadMatching(table, filter, rows.slice(at, at + writeBatch)));
  }
}

/** The first match in the order given, found without giving way: what follows is one step with it. */
export function firstMatch(
  table: Table,
  filter: Filter,
  sort: readonly SortField[] = [],
): TableRow | undefined {
  const narrowing = narrowingOf(table, filter);
  const isSorted = table.canSort(sort);
  const page = narrowing.isExact && isSorted ? { skip: 0, end: 1 } : everyRow;
  const rows = table.find(narrowing, isSorted ? sort : [], page);
  if (isSorted) {
    for (let at = 0; at < rows.length; at += readBatch) {
      const [first] = loadMatching(table, filter, rows.slice(at, at + readBatch));
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

type Batches = AsyncGenerator<StoredDocument[]>;

/** All that is asked for, and that the filter and the sort look at. */
function fieldsRead(
  asked: readonly string[],
  { condition }: Filter,
  sort: readonly SortField[],
): FieldTree {
  return fieldsAt([...asked, ...pathsOf(condition), ...sort.map(({ path }) => path)]);
}

function pathsOf(condition: Condition): string[] {
  return 'join' in condition ? condition.parts.flatMap(pathsOf) : [condition.path];
}

interface Reading {
  /** Where it is exact, SQL knew every match, and knows of each whether it still is one. */
  narrowing: Narrowing;
  /** Of the documents, where not all are wanted. */
  fields?: FieldTree | undefined;
}

async function* matchingBatches(
  table: Table,
  filter: Filter,
  rows: readonly number[],
  { narrowing, fields }: Reading,
): Batches {
  for (let at = 0; at < rows.length; at += readBatch) {
    if (at > 0) await setImmediate();
    const due = rows.slice(at, at + readBatch);
    const batch = narrowing.isExact
      ? table.load(due, fields, at === 0 ? undefined : narrowing)
      : loadMatching(table, filter, due, fields);
    yield batch.map(({ document }) => document);
  }
}

async function* sortedInMemory(batches: Batches, sort: readonly SortField[]): Batches {
  const documents: StoredDocument[] = [];
  for await (const batch of batches) documents.push(...batch);
  yield sortDocuments(documents, sort);
}

async function* cut(batches: Batches, { skip, end }: Page): Batches {
  let seen = 0;
  for await (const batch of batches) {
    yield batch.slice(Math.max(0, skip - seen), Math.max(0, end - seen));
    seen += batch.length;
    if (seen >= end) return;
  }
}

function loadMatching(
  table: Table,
  filter: Filter,
  rows: readonly number[],
  fields?: FieldTree,
): TableRow[] {
  return table.load(rows, fields).filter(({ document }) => filter.matches(document));
}

export function narrowingOf(table: Table, filter: Filter): Narrowing {
  return narrow(filter.condition, (path) => table.columnOf(path));
}
