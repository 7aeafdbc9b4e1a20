import { constants, copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '#server/operator-error.ts';
import {
  checkDatabase,
  copyDatabase,
  type DatabaseSummary,
  settleDatabase,
  syncToDisk,
} from '#server/storage/embedded-driver/database-copy.ts';
import { lockDatabase } from '#server/storage/embedded-driver/database-lock.ts';
import { databaseFile } from './connect.ts';

/** A backup or restore cannot be made as asked; nothing was changed. */
export class BackupError extends OperatorError {
  override readonly name = 'BackupError';
}

/**
 * Writes the embedded database to one file, while a server may be writing to it. The file appears
 * whole and checked, or not at all.
 */
export function backUp(dataDir: string, file: string): DatabaseSummary & { bytes: number } {
  const path = join(dataDir, databaseFile);
  if (!existsSync(path)) throw new BackupError(`There is no database in ${dataDir}`);
  if (existsSync(file)) throw new BackupError(`${file} is there already`);
  const partial = `${file}.partial`;
  rmSync(partial, { force: true });
  try {
    copyDatabase(path, partial);
    const summary = checkDatabase(partial);
    renameSync(partial, file);
    syncToDisk(file);
    return { ...summary, bytes: statSync(file).size };
  } finally {
    rmSync(partial, { force: true });
  }
}

/**
 * Puts a backup in the place of the embedded database. What was there is kept beside it.
 * @throws DatabaseInUseError while a server runs on it
 * @returns where the earlier database lies now, when there was one
 */
export function restore(dataDir: string, file: string): DatabaseSummary & { kept?: string } {
  if (!existsSync(file)) throw new BackupError(`There is no file ${file}`);
  const path = join(dataDir, databaseFile);
  const partial = `${path}.partial`;
  const lock = lockDatabase(path);
  try {
    copyFileSync(file, partial);
    const summary = checkDatabase(partial);
    syncToDisk(partial);
    const kept = keepEarlier(path);
    renameSync(partial, path);
    syncToDisk(path);
    return { ...summary, ...(kept ? { kept } : {}) };
  } finally {
    rmSync(partial, { force: true });
    lock.release();
  }
}

/** A copy: at no moment is there no database. One too damaged to be settled is kept as it lies. */
function keepEarlier(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  try {
    settleDatabase(path);
  } catch {
    // The log then goes along with the file.
  }
  const kept = `${path}.before-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  copyFileSync(path, kept, constants.COPYFILE_FICLONE);
  // A log that stayed here would be read into the restored database.
  if (existsSync(`${path}-wal`)) renameSync(`${path}-wal`, `${kept}-wal`);
  rmSync(`${path}-shm`, { force: true });
  return kept;
}
