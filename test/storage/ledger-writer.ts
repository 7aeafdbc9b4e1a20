import { writeSync } from 'node:fs';
import { openDatabase } from '#server/storage/connect.ts';
import { entryModel, operationAt, runOperation } from './ledger.ts';

/** Run as a process of its own: writes until it is killed and says when each write is done. */
const [dataDir = '', seed = '0', first = '0'] = process.argv.slice(2);

const database = await openDatabase({ dataDir });
const entries = entryModel(database.connection);
await database.prepare([]);
writeSync(1, 'ready\n');
for (let at = Number(first); ; at += 1) {
  await runOperation(entries, operationAt(Number(seed), at));
  writeSync(1, `${at}\n`);
}
