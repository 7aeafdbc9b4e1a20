import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#server/storage/connect.ts';
import { storeDriverSuite } from '#test/contracts/store-driver-suite.ts';

storeDriverSuite('embedded', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'fotfeste-'));
  const database = await openDatabase({ dataDir });
  return {
    database,
    async dispose() {
      await database.close();
      rmSync(dataDir, { recursive: true });
    },
  };
});
