import { readConfig } from '#server/config.ts';
import { runCommand } from '#server/run-command.ts';
import { BackupError } from '#server/storage/backup.ts';

/** Runs a command on the embedded database and the file named in its one argument. */
export function onDatabaseFile(
  command: string,
  work: (dataDir: string, file: string) => string,
): Promise<void> {
  return runCommand(() => {
    process.stdout.write(`${work(...inputOf(command))}\n`);
  });
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
