import { join } from 'node:path';
import { databaseFile } from '#server/storage/connect.ts';
import { accountStoresSuite } from '#test/contracts/account-stores-suite.ts';
import { connectionLossSuite } from '#test/contracts/connection-loss-suite.ts';
import { lookStoresSuite } from '#test/contracts/look-stores-suite.ts';
import { migrationSuite } from '#test/contracts/migration-suite.ts';
import { planStoresSuite } from '#test/contracts/plan-stores-suite.ts';
import { savedStoresSuite } from '#test/contracts/saved-stores-suite.ts';
import { shippedLabourNeedSuite } from '#test/contracts/shipped-labour-need-suite.ts';
import { storeDriverSuite } from '#test/contracts/store-driver-suite.ts';
import { storesSuite } from '#test/contracts/stores-suite.ts';
import { openEmbedded } from './open-embedded.ts';

storeDriverSuite('embedded', openEmbedded);
migrationSuite('embedded', openEmbedded);
shippedLabourNeedSuite('embedded', openEmbedded);
storesSuite('embedded', openEmbedded);
accountStoresSuite('embedded', openEmbedded);
savedStoresSuite('embedded', openEmbedded);
planStoresSuite('embedded', openEmbedded);
lookStoresSuite('embedded', openEmbedded);
connectionLossSuite('embedded', async () => {
  const opened = await openEmbedded();
  const { connection } = opened.database;
  return {
    ...opened,
    cut: () => connection.close(),
    async mend() {
      await connection.openUri(join(opened.dataDir, databaseFile));
    },
  };
});
