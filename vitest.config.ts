import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,server,web,seed,test}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'dist/**'],
    globalSetup: 'test/announce-engines.ts',
    // Machines are shared and slow at times; a limit is there to end what hangs, not to measure.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
