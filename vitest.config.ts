import { defineConfig } from 'vitest/config';

const browserSpecs = 'test/browser/**/*.test.ts';
// Machines are shared and slow at times; a limit is there to end what hangs, not to measure.
const limits = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    globalSetup: 'test/announce-engines.ts',
    projects: [
      {
        test: {
          name: 'code',
          include: ['{shared,server,web,seed,test}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', 'dist/**', browserSpecs],
          ...limits,
        },
      },
      {
        // A real browser on a busy machine is late now and then: a spec may try again, and the
        // report says that it did.
        test: { name: 'browser', include: [browserSpecs], retry: 2, ...limits },
      },
    ],
  },
});
