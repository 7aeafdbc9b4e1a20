import { run } from './ranking-bench.ts';

await run();
