import { BadConfig, type Config, readConfig } from './config.ts';
import { BadTable } from './reference/csv-table.ts';
import { startServer } from './start-server.ts';

try {
  await main(readConfig());
} catch (error) {
  if (!isForTheOperator(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function main(config: Config): Promise<void> {
  const { stop } = await startServer(config);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}

/** What the one who starts the server can put right: a message says enough. */
function isForTheOperator(error: unknown): error is Error {
  if (error instanceof BadConfig || error instanceof BadTable) return true;
  if (!(error instanceof Error)) return false;
  const isAddressTaken = 'code' in error && error.code === 'EADDRINUSE';
  return (
    isAddressTaken ||
    /^(DatabaseInUseError|MigrationError|Mongo.*ServerSelectionError)$/.test(error.name)
  );
}
