import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { OperatorError } from '#server/operator-error.ts';
import { fileLayout } from './catalog.ts';
import { quoted } from './table.ts';

export interface DatabaseSummary {
  readonly collections: number;
  readonly documents: number;
}

/** A file is not an intact database of this program. */
export class DamagedDatabaseError extends OperatorError {
  override readonly name = 'DamagedDatabaseError';

  constructor(path: string, reason: string) {
    super(`${path} is not an intact database: ${reason}`);
  }
}

/**
 * Copies a database as it is at one moment, while a server goes on writing to it. The copy is one
 * file, on disk when this returns.
 */
export function copyDatabase(from: string, to: string): void {
  const database = new Database(from);
  try {
    database.exec('PRAGMA busy_timeout=10000');
    database.prepare('VACUUM INTO ?').run([to]);
  } finally {
    database.close();
  }
  syncToDisk(to);
}

/** @throws DamagedDatabaseError */
export function checkDatabase(path: string): DatabaseSummary {
  const database = new Database(path);
  try {
    const value = (sql: string): unknown => (database.prepare(sql).raw().all()[0] as unknown[])[0];
    const integrity = value('PRAGMA integrity_check');
    if (integrity !== 'ok') throw new DamagedDatabaseError(path, String(integrity));
    const layout = Number(value('PRAGMA user_version'));
    if (layout !== fileLayout) throw new DamagedDatabaseError(path, `its layout is ${layout}`);
    const names = database.prepare('SELECT collection FROM "catalog"').raw().all() as string[][];
    const counts = names.map(([name = '']) =>
      Number(value(`SELECT count(*) FROM ${quoted(name)}`)),
    );
    return { collections: names.length, documents: counts.reduce((sum, count) => sum + count, 0) };
  } catch (error) {
    if (error instanceof DamagedDatabaseError || !(error instanceof Error)) throw error;
    throw new DamagedDatabaseError(path, error.message);
  } finally {
    database.close();
  }
}

/** Brings the log of a database that nobody has open into its one file. */
export function settleDatabase(path: string): void {
  const database = new Database(path);
  try {
    database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
  } finally {
    database.close();
  }
}

/** A file, or the name of a file in its folder, survives a power cut. */
export function syncToDisk(path: string): void {
  for (const each of [path, dirname(path)]) {
    const descriptor = openSync(each, 'r');
    fsyncSync(descriptor);
    closeSync(descriptor);
  }
}
