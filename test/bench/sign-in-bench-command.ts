import { runCommand } from '#server/run-command.ts';
import { run } from './sign-in-bench.ts';

await runCommand(run);
