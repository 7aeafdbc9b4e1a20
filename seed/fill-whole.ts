import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseFile } from '#server/storage/connect.ts';

/**
 * Makes the embedded database of a data folder whole or not at all: it is filled in a folder beside its
 * place and moved there when it is finished. A start that is interrupted leaves no half demo behind;
 * a database that is there already is left alone.
 */
export async function fillWhole(
  dataDir: string,
  fill: (dataDir: string) => Promise<void>,
): Promise<void> {
  const place = join(dataDir, databaseFile);
  if (existsSync(place)) return;
  const unfinished = join(dataDir, 'unfinished');
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await fill(unfinished);
  await rename(join(unfinished, databaseFile), place);
  await rm(unfinished, { recursive: true });
}
