import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '#server/config.ts';

/** The embedded database's own key lies beside it, under this name. */
const keyFile = 'looks.key';

/** The key of the looks: LOOKS_KEY, else one that is made once and kept in the data folder. */
export async function looksKeyOf({
  looksKey,
  dataDir,
}: Pick<Config, 'looksKey' | 'dataDir'>): Promise<string> {
  if (looksKey !== undefined) return looksKey;
  const file = join(dataDir, keyFile);
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  return readFile(file, 'utf8');
}
