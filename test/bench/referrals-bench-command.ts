import { runCommand } from '#server/run-command.ts';
import { run } from './referrals-bench.ts';

await runCommand(run);
