import { readConfig } from '#server/config.ts';
import { BackupError } from '#server/storage/backup.ts';

/** What the one who calls can put right: a message says enough. */
const EXPECTED = new Set([
  'BackupError',
  'BadConfig',
  'DamagedDatabaseError',
  'DatabaseInUseError',
]);

/** Runs a command on the embedded database and the file named in its one argument. */
export function onDatabaseFile(
  command: string,
  work: (dataDir: string, file: string) => string,
): void {
  try {
    process.stdout.write(`${work(...inputOf(command))}\n`);
  } catch (error) {
    if (!(error instanceof Error && EXPECTED.has(error.name))) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function inputOf(command: string): [dataDir: string, file: string] {
  const { dataDir, mongodbUri } = readConfig();
  const [file, ...others] = process.argv.slice(2);
  if (mongodbUri) {
    throw new BackupError(`MONGODB_URI is set: use mongodump and mongorestore, see README.`);
  }
  if (!file || others.length > 0) throw new BackupError(`Usage: npm run ${command} -- FILE`);
  return [dataDir, file];
}
