import { openDatabase } from '#server/storage/connect.ts';
import { storeDriverSuite } from '#test/contracts/store-driver-suite.ts';
import { hasMongod, realMongod } from '#test/mongod.ts';

storeDriverSuite(
  'mongodb',
  async () => {
    const mongod = await realMongod();
    if (!mongod) throw new Error('no mongod');
    const database = await openDatabase({ mongodbUri: mongod.uri, dataDir: 'unused' });
    return {
      database,
      async dispose() {
        await database.connection.db?.dropDatabase();
        await database.close();
        await mongod.stop();
      },
    };
  },
  { skip: !hasMongod() },
);
