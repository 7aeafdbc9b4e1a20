import { decodeRow, encodeRow, type StoredDocument } from './bson-row.ts';
import { scalarAt } from './document-path.ts';
import { duplicateKeyError, UnsupportedError } from './errors.ts';
import type { Narrowing } from './filter-sql.ts';
import { type IndexDefinition, membership } from './index-definition.ts';
import type { SortField } from './sort.ts';
import { sortKey } from './sort-key.ts';
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
    const order = sort.map(
      ({ path, direction }) => `${quoted(keyColumn(path))} ${direction === 1 ? 'ASC' : 'DESC'}`,
    );
    const sql = `SELECT row FROM ${quoted(this.name)} WHERE ${narrowing.sql} ORDER BY ${[...order, 'row'].join(', ')} LIMIT ? OFFSET ?`;
    // To SQLite a negative limit is none.
    const limit = Number.isFinite(end) ? end - skip : -1;
    return this.file.all(sql, [...narrowing.values, limit, skip]).map(([row]) => Number(row));
  }

  /** Every table has an index of its ids. */
  findById(id: string): StoredDocument | undefined {
    const sql = `SELECT doc FROM ${quoted(this.name)} WHERE ${quoted(keyColumn('_id'))} = ?`;
    const bytes = this.file.all(sql, [sortKey(id)])[0]?.[0];
    return bytes instanceof Uint8Array ? decodeRow(bytes) : undefined;
  }

  canSort(sort: readonly SortField[]): boolean {
    return sort.every(({ path }) => this.paths.has(path));
  }

  count(narrowing: Narrowing): number {
    const sql = `SELECT count(*) FROM ${quoted(this.name)} WHERE ${narrowing.sql}`;
    return Number(this.file.all(sql, narrowing.values)[0]?.[0]);
  }

  /**
   * The documents of these rows in the same order; rows that are gone are left out.
   * @param fields of them, where not all are wanted
   */
  load(rows: readonly number[], fields?: ReadonlySet<string>): TableRow[] {
    const sql = `SELECT row, doc FROM ${quoted(this.name)} WHERE row IN (SELECT value FROM json_each(?))`;
    const documents = new Map<number, StoredDocument>();
    for (const [row, bytes] of this.file.all(sql, [JSON.stringify(rows)])) {
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
