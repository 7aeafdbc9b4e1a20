import { readConfig } from './config.ts';
import { runCommand } from './run-command.ts';
import { startServer } from './start-server.ts';

await runCommand(async () => {
  const { stop } = await startServer(readConfig());
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
});
