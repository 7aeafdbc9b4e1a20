import { runCommand } from '#server/run-command.ts';
import { run } from './search-bench.ts';

await runCommand(run);
