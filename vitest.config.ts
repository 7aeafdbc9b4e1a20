import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const browserSpecs = 'test/browser/**/*.test.ts';
// Machines are shared and slow at times; a limit is there to end what hangs, not to measure.
const limits = {
  testTimeout: 150_000,
  hookTimeout: 150_000,
  expect: { poll: { timeout: 20_000 } },
};

/**
 * A worker is kept for the next file only when that file is of the same project: mixed by size, as
 * they come, each spec would start a worker anew and load the whole program again (7 s each).
 */
class OneProjectAfterTheOther extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const bySize = await super.sort(files);
    return ['browser', 'code'].flatMap((name) =>
      bySize.filter((file) => file.project.name === name),
    );
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: OneProjectAfterTheOther },
    globalSetup: ['test/announce-engines.ts', 'test/remove-built-programs.ts'],
    // A browser and a database wait as much as they work: one spec for each core, not one less.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'code',
          // What the program makes once it makes once for all of them; no file changes what another sees.
          isolate: false,
          include: ['{shared,server,web,seed,test}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', 'dist/**', browserSpecs],
          setupFiles: ['test/property-seed.ts'],
          ...limits,
        },
      },
      {
        // No general retry: what fails now and then is at fault, in the spec or in the product.
        test: { name: 'browser', isolate: false, include: [browserSpecs], ...limits },
      },
    ],
  },
});
