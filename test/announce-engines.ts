import { realEngines } from './real-engines.ts';

/**
 * Says once, in a line each, which parts are skipped because their engine is missing.
 * TEST_REQUIRE lists engines that must be there (comma separated): CI may not skip them.
 */
export function setup(): void {
  const required = (process.env.TEST_REQUIRE ?? '').split(',').filter(Boolean);
  for (const { name, here, bring } of realEngines()) {
    if (here) continue;
    if (required.includes(name)) throw new Error(`${name} is required and missing: bring ${bring}`);
    process.stdout.write(`skipped: tests on ${name} (to run them: ${bring})\n`);
  }
}
