import { isDeepStrictEqual } from 'node:util';
import { decodeRow, encodeRow } from './bson-row.ts';
import { duplicateKeyError, UnsupportedError } from './errors.ts';
import { type IndexDefinition, idIndex } from './index-definition.ts';
import type { SqliteFile } from './sqlite-file.ts';
import { columnsOf, everyRow, keyColumn, memberColumn, quoted, Table } from './table.ts';

/** The layout of the file described here; another number is another layout. */
export const fileLayout = 1;

/** Which collections and indexes a file holds, in a table of its own. */
export class Catalog {
  private readonly file: SqliteFile;
  private readonly tables = new Map<string, Table>();

  constructor(file: SqliteFile) {
    this.file = file;
    const layout = Number(file.all('PRAGMA user_version')[0]?.[0]);
    if (layout > fileLayout)
      throw new Error(`${file.path} was written by a newer version of Fotfeste`);
    if (layout === 0) {
      file.transaction(() => {
        file.run('CREATE TABLE "catalog" (collection TEXT PRIMARY KEY, indexes BLOB NOT NULL)');
        file.run(`PRAGMA user_version = ${fileLayout}`);
      });
    }
    this.read();
  }

  table(collection: string): Table | undefined {
    return this.tables.get(collection);
  }

  /** Creates the table on the first write, as mongod creates a collection. */
  tableForWriting(collection: string): Table {
    return this.tables.get(collection) ?? this.change(collection, (table) => table);
  }

  /** Answers the name. Declaring an index that is there already changes nothing. */
  createIndex(collection: string, index: IndexDefinition): string {
    const known = this.tables.get(collection)?.indexes.find(({ name }) => name === index.name);
    if (isDeepStrictEqual(known, index)) return index.name;
    if (known) throw new UnsupportedError(`redefining the index ${index.name} of ${collection}`);
    try {
      this.change(collection, (table) => this.addIndex(table, index));
    } catch (error) {
      throw isUniqueViolation(error) ? duplicateKeyError(collection, index, {}) : error;
    }
    return index.name;
  }

  dropIndex(collection: string, name: string): void {
    const index = this.tables.get(collection)?.indexes.find((known) => known.name === name);
    if (!index || name === idIndex.name) {
      throw new UnsupportedError(`dropping the index ${name} of ${collection}`);
    }
    this.change(collection, (table) => this.removeIndex(table, index));
  }

  /** One transaction: the table with its indexes and what the catalog says of them. */
  private change(collection: string, work: (table: Table) => Table): Table {
    try {
      return this.file.transaction(() => {
        const table = work(this.tables.get(collection) ?? this.createTable(collection));
        const indexes = encodeRow({ indexes: table.indexes });
        this.file.run('INSERT OR REPLACE INTO "catalog" VALUES (?, ?)', [collection, indexes]);
        this.tables.set(collection, table);
        return table;
      });
    } catch (error) {
      this.read();
      throw error;
    }
  }

  /** Reads anew what the file holds, after a transaction was undone. */
  read(): void {
    this.tables.clear();
    for (const [name, bytes] of this.file.all('SELECT collection, indexes FROM "catalog"')) {
      if (typeof name !== 'string' || !(bytes instanceof Uint8Array)) continue;
      const { indexes } = decodeRow(bytes) as { indexes: IndexDefinition[] };
      this.tables.set(name, new Table(this.file, name, indexes));
    }
  }

  private createTable(collection: string): Table {
    if (collection === 'catalog') throw new UnsupportedError("a collection named 'catalog'");
    this.file.run(
      `CREATE TABLE ${quoted(collection)} (row INTEGER PRIMARY KEY, doc BLOB NOT NULL)`,
    );
    return this.addIndex(new Table(this.file, collection, []), idIndex);
  }

  private addIndex(table: Table, index: IndexDefinition): Table {
    const present = new Set(columnsOf(table.indexes).map(({ name }) => name));
    const widened = new Table(this.file, table.name, [...table.indexes, index]);
    const added = columnsOf(widened.indexes).filter(({ name }) => !present.has(name));
    for (const { name } of added) {
      this.file.run(`ALTER TABLE ${quoted(table.name)} ADD COLUMN ${quoted(name)} BLOB`);
    }
    if (added.length > 0) this.fillColumns(table, widened);
    this.createSqlIndexes(table.name, index);
    return widened;
  }

  private fillColumns(table: Table, widened: Table): void {
    const rows = table.find({ sql: 'TRUE', values: [], isExact: true }, [], everyRow);
    for (let at = 0; at < rows.length; at += 500) {
      for (const { row, document } of table.load(rows.slice(at, at + 500))) {
        widened.update(row, document);
      }
    }
  }

  /** A sparse or partial unique index also gets a full one, which any filter may use. */
  private createSqlIndexes(collection: string, index: IndexDefinition): void {
    const columns = Object.entries(index.key)
      .map(([path, direction]) => `${quoted(keyColumn(path))} ${direction === 1 ? 'ASC' : 'DESC'}`)
      .join(', ');
    const member = memberColumn(index);
    const on = `ON ${quoted(collection)} (${columns})`;
    const [name, memberName] = sqlIndexNames(collection, index);
    const isUnique = index.unique === true && member === undefined;
    this.file.run(`CREATE ${isUnique ? 'UNIQUE ' : ''}INDEX ${name} ${on}`);
    if (member) {
      this.file.run(`CREATE UNIQUE INDEX ${memberName} ${on} WHERE ${quoted(member)} IS NOT NULL`);
    }
  }

  private removeIndex(table: Table, index: IndexDefinition): Table {
    const kept = table.indexes.filter((known) => known !== index);
    const needed = new Set(columnsOf(kept).map(({ name }) => name));
    for (const name of sqlIndexNames(table.name, index)) {
      this.file.run(`DROP INDEX IF EXISTS ${name}`);
    }
    for (const { name } of columnsOf(table.indexes).filter((column) => !needed.has(column.name))) {
      this.file.run(`ALTER TABLE ${quoted(table.name)} DROP COLUMN ${quoted(name)}`);
    }
    return new Table(this.file, table.name, kept);
  }
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && error.message.includes('UNIQUE constraint failed');
}

function sqlIndexNames(collection: string, index: IndexDefinition): readonly [string, string] {
  return [quoted(`${collection} ${index.name}`), quoted(`${collection} ${index.name} unique`)];
}
