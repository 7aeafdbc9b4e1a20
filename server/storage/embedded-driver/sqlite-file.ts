import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';

/** What may be bound: anything else is coerced by libsql, aborts the process or is cut. */
export type SqlValue = Uint8Array | number | string | null;

export type SqlRow = readonly (SqlValue | undefined)[];

type Statement = Database.Statement;

const MOST_STATEMENTS = 500;

/** Another process holds the database file. */
export class DatabaseInUseError extends Error {
  override name = 'DatabaseInUseError';

  constructor(path: string) {
    super(`The database ${path} is in use by another process`);
  }
}

/**
 * One SQLite file. A commit is on disk when the call returns (WAL, synchronous=FULL). The owner
 * holds a lock beside the file for as long as the process lives, so that a second server cannot
 * open it, while a backup can still read.
 */
export class SqliteFile {
  readonly path: string;
  private readonly lock: Database.Database;
  private readonly database: Database.Database;
  private readonly statements = new Map<string, { statement: Statement; parameters: number }>();

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.path = path;
    this.lock = lockFile(path);
    try {
      this.database = new Database(path);
      this.database.exec('PRAGMA journal_mode=WAL');
      this.database.exec('PRAGMA synchronous=FULL');
      this.database.exec('PRAGMA busy_timeout=5000');
      this.database.exec('PRAGMA cache_size=-65536');
    } catch (error) {
      this.lock.close();
      throw error;
    }
  }

  /** Runs a statement that answers no rows. */
  run(sql: string, values: readonly SqlValue[] = []): void {
    this.prepare(sql, values).run(values);
  }

  /** All rows, as arrays. The statement is always read to its end: an open one holds back the log. */
  all(sql: string, values: readonly SqlValue[] = []): SqlRow[] {
    const rows: unknown[] = this.prepare(sql, values).raw().all(values);
    return rows as SqlRow[];
  }

  /** All or nothing, and durable when it returns. */
  transaction<T>(work: () => T): T {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    if (!this.database.open) return;
    this.statements.clear();
    this.database.close();
    this.lock.close();
  }

  private prepare(sql: string, values: readonly SqlValue[]): Statement {
    if (!this.database.open) throw new Error(`The database ${this.path} is closed`);
    const { statement, parameters } = this.statements.get(sql) ?? this.remember(sql);
    bind(sql, values, parameters);
    return statement;
  }

  private remember(sql: string): { statement: Statement; parameters: number } {
    if (this.statements.size >= MOST_STATEMENTS) this.statements.clear();
    const parameters = sql.split('?').length - 1;
    const prepared = { statement: this.database.prepare(sql), parameters };
    this.statements.set(sql, prepared);
    return prepared;
  }
}

/** libsql takes a missing parameter for NULL, cuts text at U+0000 and aborts on a boolean. */
function bind(sql: string, values: readonly unknown[], parameters: number): void {
  if (values.length !== parameters) {
    throw new TypeError(`${values.length} values for ${parameters} parameters: ${sql}`);
  }
  for (const value of values) {
    const isBytes = value instanceof Uint8Array || value === null;
    const isText = typeof value === 'string' && !value.includes('\0');
    if (!isBytes && !isText && typeof value !== 'number') {
      throw new TypeError(`a value of type ${typeof value} cannot be bound: ${sql}`);
    }
  }
}

/** An exclusive transaction on an empty file: the system ends it with the process, however it dies. */
function lockFile(path: string): Database.Database {
  const lock = new Database(`${path}.lock`);
  try {
    lock.exec('PRAGMA journal_mode=MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') {
      throw new DatabaseInUseError(path);
    }
    throw error;
  }
}
