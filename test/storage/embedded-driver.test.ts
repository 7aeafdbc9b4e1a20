import { migrationSuite } from '#test/contracts/migration-suite.ts';
import { storeDriverSuite } from '#test/contracts/store-driver-suite.ts';
import { openEmbedded } from '#test/storage/open-embedded.ts';

storeDriverSuite('embedded', openEmbedded);
migrationSuite('embedded', openEmbedded);
