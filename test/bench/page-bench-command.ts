import { runCommand } from '#server/run-command.ts';
import { run } from './page-bench.ts';
import { serveForBench } from './page-bench-server.ts';

// The same program twice: the process that is measured, and the one that asks it.
await runCommand(() => (process.send ? serveForBench() : run()));
