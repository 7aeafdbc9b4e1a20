import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { OperatorError } from '#server/operator-error.ts';

/** Another process holds the database file. */
export class DatabaseInUseError extends OperatorError {
  override readonly name = 'DatabaseInUseError';

  constructor(path: string) {
    super(`The database ${path} is in use by another process`);
  }
}

export interface DatabaseLock {
  release(): void;
}

/**
 * Holds a database file for this process: an exclusive transaction on an empty file beside it. The
 * system ends it with the process, however that dies.
 * @throws DatabaseInUseError
 */
export function lockDatabase(path: string): DatabaseLock {
  mkdirSync(dirname(path), { recursive: true });
  const lock = new Database(`${path}.lock`);
  try {
    lock.exec('PRAGMA journal_mode=MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    const isBusy = error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
    throw isBusy ? new DatabaseInUseError(path) : error;
  }
  return { release: () => void lock.close() };
}
