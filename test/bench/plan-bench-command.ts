import { runCommand } from '#server/run-command.ts';
import { run } from './plan-bench.ts';

await runCommand(() => run(process.argv.slice(2)));
