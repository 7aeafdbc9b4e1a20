import { runCommand } from '#server/run-command.ts';
import { run } from './visibility-bench.ts';

await runCommand(run);
