import { decodeRow, encodeRow, type StoredDocument } from './bson-row.ts';
import { scalarAt } from './document-path.ts';
import { duplicateKeyError, UnsupportedError } from './errors.ts';
import { type FieldTree, fieldsAt } from './field-tree.ts';
import type { Narrowing } from './filter-sql.ts';
import { type IndexDefinition, membership } from './index-definition.ts';
import type { SortField } from './sort.ts';
import { keysIn, sortKey, valueOfKey } from './sort-key.ts';
import type { SqliteFile, SqlValue } from './sqlite-file.ts';

export interface TableRow {
  readonly row: number;
  readonly document: StoredDocument;
}

/** Positions among the matches: from `skip` up to, but not with, `end`. */
export interface Page {
  readonly skip: number;
  readonly end: number;
}

export const everyRow: Page = { skip: 0, end: Number.POSITIVE_INFINITY };

/** A column beside the documents: the key of an indexed path, or whether a partial index holds it. */
interface Column {
  readonly name: string;
  value(document: StoredDocument): SqlValue;
}

/** The rows of one collection: a BSON blob each, and a column for every indexed path. */
export class Table {
  readonly name: string;
  readonly indexes: readonly IndexDefinition[];
  private readonly file: SqliteFile;
  private readonly columns: readonly Column[];
  private readonly paths: ReadonlySet<string>;
  private readonly insertSql: string;
  private readonly updateSql: string;

  constructor(file: SqliteFile, name: string, indexes: readonly IndexDefinition[]) {
    this.file = file;
    this.name = name;
    this.indexes = indexes;
    this.columns = columnsOf(indexes);
    this.paths = new Set(indexes.flatMap((index) => Object.keys(index.key)));
    const names = ['doc', ...this.columns.map((column) => quoted(column.name))];
    const marks = names.map(() => '?').join(', ');
    const changes = names.map((column) => `${column} = ?`).join(', ');
    this.insertSql = `INSERT INTO ${quoted(name)} (${names.join(', ')}) VALUES (${marks})`;
    this.updateSql = `UPDATE ${quoted(name)} SET ${changes} WHERE row = ?`;
  }

  columnOf(path: string): string | undefined {
    return this.paths.has(path) ? quoted(keyColumn(path)) : undefined;
  }

  /** Row numbers of a page, sorted; every path of the sort must be indexed, see canSort. */
  find(narrowing: Narrowing, sort: readonly SortField[], { skip, end }: Page): number[] {
    const found = `SELECT row FROM ${quoted(this.name)} WHERE ${narrowing.sql} ORDER BY ${orderOf(sort)} LIMIT ? OFFSET ?`;
    const sql = `SELECT json_group_array(row) FROM (${found})`;
    // To SQLite a negative limit is none.
    const limit = Number.isFinite(end) ? end - skip : -1;
    const row = this.file.first(sql, [...narrowing.values, limit, skip]);
    return JSON.parse(String(row?.[0]));
  }

  /**
   * Matches of a narrowing that is exact, told by the keys of indexed paths alone: no document is read,
   * but of those whose keys do not say what they were made of. In no order where none is asked for.
   */
  covered(
    narrowing: Narrowing,
    sort: readonly SortField[],
    { skip, end }: Page,
    paths: readonly string[],
  ): StoredDocument[] {
    const columns = paths.map((path) => quoted(keyColumn(path)));
    const order = sort.length > 0 ? `ORDER BY ${orderOf(sort)}` : '';
    const limit = Number.isFinite(end) ? end - skip : -1;
    const found = `SELECT row, ${columns.join(', ')} FROM ${quoted(this.name)} WHERE ${narrowing.sql} ${order} LIMIT ? OFFSET ?`;
    // One row of all: to hand over thousands by themselves takes longer than finding them.
    const told = columns.map((column) => `hex(${column}) || 'FF'`).join(' || ');
    const sql = `SELECT group_concat(${told}, ''), json_group_array(row) FROM (${found})`;
    const row = this.file.first(sql, [...narrowing.values, limit, skip]);
    const keys = [...keysIn(Buffer.from(String(row?.[0] ?? ''), 'hex'))];
    const rows: number[] = JSON.parse(String(row?.[1]));
    return rows.flatMap((each, at) => {
      const own = keys.slice(at * paths.length, (at + 1) * paths.length);
      const document = documentOf(paths, own);
      return document
        ? [document]
        : this.load([each], fieldsAt(paths)).map((loaded) => loaded.document);
    });
  }

  /** Every table has an index of its ids. */
  findById(id: string): StoredDocument | undefined {
    const sql = `SELECT doc FROM ${quoted(this.name)} WHERE ${quoted(keyColumn('_id'))} = ?`;
    const bytes = this.file.first(sql, [sortKey(id)])?.[0];
    return bytes instanceof Uint8Array ? decodeRow(bytes) : undefined;
  }

  canSort(sort: readonly SortField[]): boolean {
    return sort.every(({ path }) => this.paths.has(path));
  }

  count(narrowing: Narrowing): number {
    const sql = `SELECT count(*) FROM ${quoted(this.name)} WHERE ${narrowing.sql}`;
    return Number(this.file.first(sql, narrowing.values)?.[0]);
  }

  /** The keys of an indexed path, each once. */
  distinct(narrowing: Narrowing, path: string): Uint8Array[] {
    const each = `SELECT DISTINCT ${quoted(keyColumn(path))} AS key FROM ${quoted(this.name)} WHERE ${narrowing.sql}`;
    const [row] = this.file.all(
      `SELECT group_concat(hex(key) || 'FF', '') FROM (${each})`,
      narrowing.values,
    );
    return [...keysIn(Buffer.from(String(row?.[0] ?? ''), 'hex'))];
  }

  /**
   * The documents of these rows in the same order; rows that are gone are left out.
   * @param fields of them, where not all are wanted
   * @param still only those of which this holds
   */
  load(rows: readonly number[], fields?: FieldTree, still?: Narrowing): TableRow[] {
    const only = still ? ` AND ${still.sql}` : '';
    const sql = `SELECT row, doc FROM ${quoted(this.name)} WHERE row IN (SELECT value FROM json_each(?))${only}`;
    const documents = new Map<number, StoredDocument>();
    for (const [row, bytes] of this.file.all(sql, [
      JSON.stringify(rows),
      ...(still?.values ?? []),
    ])) {
      if (bytes instanceof Uint8Array) documents.set(Number(row), decodeRow(bytes, fields));
    }
    return rows.flatMap((row) => {
      const document = documents.get(row);
      return document ? [{ row, document }] : [];
    });
  }

  insert(document: StoredDocument): void {
    this.write(document, this.insertSql, []);
  }

  update(row: number, document: StoredDocument): void {
    this.write(document, this.updateSql, [row]);
  }

  delete(rows: readonly number[]): void {
    const sql = `DELETE FROM ${quoted(this.name)} WHERE row IN (SELECT value FROM json_each(?))`;
    this.file.run(sql, [JSON.stringify(rows)]);
  }

  private write(document: StoredDocument, sql: string, rest: readonly SqlValue[]): void {
    const keys = this.columns.map((column) => column.value(document));
    try {
      this.file.run(sql, [encodeRow(document), ...keys, ...rest]);
    } catch (error) {
      throw this.duplicateKey(error, document) ?? error;
    }
  }

  /** SQLite names the columns of the unique index that refused: `table.a, table.b`. */
  private duplicateKey(error: unknown, document: StoredDocument): Error | undefined {
    const failed = error instanceof Error && /UNIQUE constraint failed: (.*)$/.exec(error.message);
    if (!failed) return undefined;
    const index = this.indexes.find(({ unique, key }) => {
      const columns = Object.keys(key).map((path) => `${this.name}.${keyColumn(path)}`);
      return unique === true && columns.join(', ') === failed[1];
    });
    if (!index) return undefined;
    const keyValue = Object.keys(index.key).map((path) => [
      path,
      scalarAt(document, path, 'an index') ?? null,
    ]);
    return duplicateKeyError(this.name, index, Object.fromEntries(keyValue));
  }
}

/** By these paths; what is equal in them by its place in the table. */
function orderOf(sort: readonly SortField[]): string {
  const order = sort.map(
    ({ path, direction }) => `${quoted(keyColumn(path))} ${direction === 1 ? 'ASC' : 'DESC'}`,
  );
  return [...order, 'row'].join(', ');
}

/** What the keys at these paths were made of; undefined where a key does not say it. */
function documentOf(
  paths: readonly string[],
  keys: readonly Uint8Array[],
): StoredDocument | undefined {
  const document: StoredDocument = {};
  for (const [at, path] of paths.entries()) {
    const key = keys[at];
    const value = key && valueOfKey(key);
    if (value === undefined) return undefined;
    put(document, path.split('.'), value);
  }
  return document;
}

function put(
  document: StoredDocument,
  [part = '', ...rest]: readonly string[],
  value: unknown,
): void {
  if (rest.length === 0) {
    document[part] = value;
    return;
  }
  const inner = (document[part] ?? {}) as StoredDocument;
  document[part] = inner;
  put(inner, rest, value);
}

/** The column with the keys of an indexed path. */
export function keyColumn(path: string): string {
  return `key ${path}`;
}

/** The column that says whether a sparse or partial unique index holds the document. */
export function memberColumn(index: IndexDefinition): string | undefined {
  return membership(index) && `in ${index.name}`;
}

export function columnsOf(indexes: readonly IndexDefinition[]): Column[] {
  const paths = new Set(indexes.flatMap((index) => Object.keys(index.key)));
  const keys = [...paths].map((path) => ({
    name: keyColumn(path),
    value: (document: StoredDocument) => sortKey(scalarAt(document, path, 'an index')),
  }));
  const members = indexes.flatMap((index) => {
    const isMember = membership(index);
    const value = (document: StoredDocument) => (isMember?.(document) ? 1 : null);
    return isMember ? [{ name: `in ${index.name}`, value }] : [];
  });
  return [...keys, ...members];
}

/** Only plain names reach SQL, quoted. */
export function quoted(name: string): string {
  if (/^[\w. -]+$/.test(name)) return `"${name}"`;
  throw new UnsupportedError(`the name '${name}'`);
}
