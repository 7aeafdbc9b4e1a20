import { createHmac } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Who was erased, outside the database, so that a backup that is put back does not bring them back. The
 * file names nobody: an HMAC of each id.
 */
export interface ErasedIds {
  add(id: string): Promise<void>;
  /** Whether an id is among them, as the file is now; undefined: nobody is. */
  read(): Promise<((id: string) => boolean) | undefined>;
}

/** In the data folder. */
const file = 'erased-participants';

export function createErasedIds(dataDir: string, key: string): ErasedIds {
  const path = join(dataDir, file);
  const markOf = (id: string): string =>
    createHmac('sha256', key).update(`erased participant ${id}`).digest('base64url');

  async function marks(): Promise<ReadonlySet<string>> {
    try {
      return new Set((await readFile(path, 'utf8')).split('\n').filter(Boolean));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Set();
      throw error;
    }
  }

  return {
    async add(id) {
      const mark = markOf(id);
      if ((await marks()).has(mark)) return;
      await mkdir(dirname(path), { recursive: true });
      const handle = await open(path, 'a', 0o600);
      try {
        // A line that a crash cut off does not take this one with it.
        await handle.write(`\n${mark}\n`);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    async read() {
      const known = await marks();
      return known.size === 0 ? undefined : (id) => known.has(markOf(id));
    },
  };
}
