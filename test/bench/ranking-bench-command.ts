import { runCommand } from '#server/run-command.ts';
import { run } from './ranking-bench.ts';

await runCommand(run);
