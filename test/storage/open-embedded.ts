import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '#server/storage/connect.ts';

/** An embedded database in a folder of its own, gone when disposed of. */
export async function openEmbedded(): Promise<{
  database: Database;
  dataDir: string;
  dispose(): Promise<void>;
}> {
  const dataDir = mkdtempSync(join(tmpdir(), 'fotfeste-'));
  const database = await openDatabase({ dataDir });
  return {
    database,
    dataDir,
    async dispose() {
      await database.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}
