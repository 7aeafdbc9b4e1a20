import { runCommand } from '#server/run-command.ts';
import { run } from './load-bench.ts';

await runCommand(run);
