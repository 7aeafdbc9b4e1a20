import { assertStorable, encodeRow, type StoredDocument } from './bson-row.ts';
import { UnsupportedError } from './errors.ts';
import type { Condition, Filter } from './filter.ts';
import type { SortField } from './sort.ts';
import type { Table, TableRow } from './table.ts';
import { firstMatch } from './table-query.ts';
import { parseUpdate, type Update } from './update.ts';

/** One document changed, found as it should be, inserted, or nothing of this. */
export interface UpdateOutcome {
  readonly before: StoredDocument | null;
  readonly after: StoredDocument | null;
  readonly isModified: boolean;
}

const nothing: UpdateOutcome = { before: null, after: null, isModified: false };

export function insertDocument(table: Table, document: StoredDocument): void {
  if (typeof document._id !== 'string') throw new UnsupportedError('an _id that is not a string');
  table.insert(document);
}

export function updateRow(table: Table, found: TableRow, update: Update): UpdateOutcome {
  const before = found.document;
  return rewrite(table, found, update.changed(before, 'updating'), update.isPush);
}

/** Changes the first match in the order given; without one inserts what filter and update say. */
export function updateFirst(
  table: Table,
  filter: Filter,
  update: Update,
  { upsert = false, sort = [] }: { upsert?: boolean | undefined; sort?: readonly SortField[] } = {},
): UpdateOutcome {
  if (upsert) assertSeeds(filter.condition);
  const found = firstMatch(table, filter, sort);
  if (found) return updateRow(table, found, update);
  if (!upsert) return nothing;
  const after = update.changed(seedOf(filter.condition), 'inserting');
  insertDocument(table, after);
  return { before: null, after, isModified: false };
}

export function replaceFirst(
  table: Table,
  filter: Filter,
  replacement: StoredDocument,
  { upsert = false }: { upsert?: boolean | undefined } = {},
): UpdateOutcome {
  if (upsert) assertSeeds(filter.condition);
  const found = firstMatch(table, filter);
  if (!found && !upsert) return nothing;
  const id = found ? found.document._id : seedOf(filter.condition)._id;
  const { _id = id, ...fields } = replacement;
  const update = parseUpdate({ $set: { _id } });
  const after = { ...update.changed(id === undefined ? {} : { _id: id }, 'inserting'), ...fields };
  if (found) return rewrite(table, found, after);
  insertDocument(table, after);
  return { before: null, after, isModified: false };
}

export function deleteFirst(table: Table, filter: Filter): number {
  const found = firstMatch(table, filter);
  if (found) table.delete([found.row]);
  return found ? 1 : 0;
}

function rewrite(
  table: Table,
  { row, document }: TableRow,
  after: StoredDocument,
  isSurelyModified = false,
): UpdateOutcome {
  assertStorable(after, '');
  const isModified =
    isSurelyModified || Buffer.compare(encodeRow(document), encodeRow(after)) !== 0;
  if (isModified) table.update(row, after);
  return { before: document, after, isModified };
}

/** mongod also takes fields to insert from one-armed $in and $or; here only from plain equality. */
function assertSeeds(condition: Condition): void {
  if (!('join' in condition)) {
    if (condition.operator === '$in') throw new UnsupportedError('an upsert by $in');
    return;
  }
  if (condition.join !== '$and') throw new UnsupportedError(`an upsert by ${condition.join}`);
  condition.parts.forEach(assertSeeds);
}

/** The document that an upsert starts from: the values that the filter asks for. */
function seedOf(condition: Condition): StoredDocument {
  const equalities = equalitiesOf(condition);
  return parseUpdate({ $set: Object.fromEntries(equalities) }).changed({}, 'inserting');
}

function equalitiesOf(condition: Condition): [string, unknown][] {
  if ('join' in condition) return condition.parts.flatMap(equalitiesOf);
  return condition.operator === '$eq' ? [[condition.path, condition.operand]] : [];
}
