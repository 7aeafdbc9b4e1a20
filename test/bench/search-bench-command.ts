import { run } from './search-bench.ts';

await run();
