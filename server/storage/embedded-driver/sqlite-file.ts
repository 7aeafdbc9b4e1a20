import Database from 'libsql';
import { type DatabaseLock, lockDatabase } from './database-lock.ts';
import { LogSync } from './log-sync.ts';

/** What may be bound: anything else is coerced by libsql, aborts the process or is cut. */
export type SqlValue = Uint8Array | number | string | null;

export type SqlRow = readonly (SqlValue | undefined)[];

type Statement = Database.Statement;

const mostStatements = 500;

/**
 * One SQLite file. A commit is safe from the end of the process when the call returns, and on disk
 * when `durable` resolves (WAL; with synchronous=FULL SQLite would do the same, and hold the event
 * loop for it at every commit). The owner
 * holds a lock beside the file for as long as the process lives, so that a second server cannot
 * open it, while a backup can still read.
 */
export class SqliteFile {
  readonly path: string;
  private readonly lock: DatabaseLock;
  private readonly database: Database.Database;
  private readonly log: LogSync;
  private readonly statements = new Map<string, { statement: Statement; parameters: number }>();

  constructor(path: string) {
    this.path = path;
    this.lock = lockDatabase(path);
    this.log = new LogSync(path);
    try {
      this.database = new Database(path);
      this.database.exec('PRAGMA busy_timeout=5000');
      this.database.exec('PRAGMA journal_mode=WAL');
      this.database.exec('PRAGMA synchronous=NORMAL');
      // What is deleted or replaced is overwritten: nobody finds it in the file's bytes.
      this.database.exec('PRAGMA secure_delete=ON');
      this.database.exec('PRAGMA cache_size=-65536');
    } catch (error) {
      this.lock.release();
      throw error;
    }
  }

  /** Runs a statement that answers no rows. */
  run(sql: string, values: readonly SqlValue[] = []): void {
    this.prepare(sql, values).run(values);
  }

  /** All rows, as arrays. The statement is always read to its end: an open one holds back the log. */
  all(sql: string, values: readonly SqlValue[] = []): SqlRow[] {
    const rows: unknown[] = this.prepare(sql, values).all(values);
    return rows as SqlRow[];
  }

  /** The first row, in half the time of all of one. This, too, leaves no statement open. */
  first(sql: string, values: readonly SqlValue[] = []): SqlRow | undefined {
    const row: unknown = this.prepare(sql, values).get(values);
    return row as SqlRow | undefined;
  }

  /** All or nothing. */
  transaction<T>(work: () => T): T {
    this.log.requireWhole();
    const isInner = this.opened().inTransaction;
    this.run(isInner ? 'SAVEPOINT step' : 'BEGIN IMMEDIATE');
    try {
      const result = work();
      this.run(isInner ? 'RELEASE step' : 'COMMIT');
      return result;
    } catch (error) {
      this.undo(isInner ? 'ROLLBACK TO step; RELEASE step' : 'ROLLBACK');
      throw error;
    }
  }

  /**
   * Resolves when all that has been committed is on disk; at once within a long transaction.
   * @throws when it could not be brought there; from then on nothing is written
   */
  async durable(): Promise<void> {
    if (!this.opened().inTransaction) await this.log.flushed();
  }

  /** A transaction over several turns of the event loop. Whatever is written meanwhile is in it. */
  async longTransaction<T>(work: () => Promise<T>): Promise<T> {
    this.opened().exec('BEGIN IMMEDIATE');
    try {
      const result = await work();
      this.opened().exec('COMMIT');
      await this.durable();
      return result;
    } catch (error) {
      this.undo('ROLLBACK');
      throw error;
    }
  }

  /**
   * Brings the log into the file and empties it, so that no earlier state of a page is left there.
   * @returns false while somebody reads an earlier state; it waits for nobody.
   */
  settle(): boolean {
    const database = this.opened();
    database.exec('PRAGMA busy_timeout=0');
    try {
      const [row] = this.all('PRAGMA wal_checkpoint(TRUNCATE)');
      return row?.[0] === 0;
    } finally {
      database.exec('PRAGMA busy_timeout=5000');
    }
  }

  async close(): Promise<void> {
    if (!this.database.open) return;
    await this.log.close();
    this.statements.clear();
    this.database.close();
    this.lock.release();
  }

  /** libsql aborts the process when a closed database is asked. */
  private opened(): Database.Database {
    if (!this.database.open) throw new Error(`The database ${this.path} is closed`);
    return this.database;
  }

  /** SQLite itself has undone everything after some errors. */
  private undo(rollback: string): void {
    if (this.database.open && this.database.inTransaction) this.database.exec(rollback);
  }

  private prepare(sql: string, values: readonly SqlValue[]): Statement {
    const { statement, parameters } = this.statements.get(sql) ?? this.remember(sql);
    bind(sql, values, parameters);
    return statement;
  }

  private remember(sql: string): { statement: Statement; parameters: number } {
    if (this.statements.size >= mostStatements) this.statements.clear();
    const parameters = sql.split('?').length - 1;
    const statement = this.opened().prepare(sql);
    if (statement.reader) statement.raw();
    const prepared = { statement, parameters };
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
