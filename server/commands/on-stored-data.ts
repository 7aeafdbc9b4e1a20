import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '#server/config.ts';
import { BackupError } from '#server/storage/backup.ts';
import { type Database, databaseFile, openDatabase } from '#server/storage/connect.ts';
import { copyDatabase } from '#server/storage/embedded-driver/database-copy.ts';

/**
 * Reads what is stored, also while a server runs: MongoDB itself, or a copy of the embedded database,
 * which lets one process in. The copy lies in the data folder and is gone afterwards.
 */
export async function onStoredData<T>(
  { mongodbUri, dataDir }: Pick<Config, 'mongodbUri' | 'dataDir'>,
  read: (database: Database) => Promise<T>,
): Promise<T> {
  if (mongodbUri) return reading(await openDatabase({ mongodbUri, dataDir }), read);
  const path = join(dataDir, databaseFile);
  if (!existsSync(path)) throw new BackupError(`There is no database in ${dataDir}`);
  const folder = await mkdtemp(join(dataDir, 'reading-'));
  try {
    copyDatabase(path, join(folder, databaseFile));
    return await reading(await openDatabase({ dataDir: folder }), read);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function reading<T>(
  database: Database,
  read: (database: Database) => Promise<T>,
): Promise<T> {
  try {
    return await read(database);
  } finally {
    await database.close();
  }
}
