import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Where the programs that tests run stand, below the project. */
export const builtPrograms = 'dist/test';

/** When all tests are through. */
export async function teardown(): Promise<void> {
  const folder = fileURLToPath(new URL(`../${builtPrograms}`, import.meta.url));
  await rm(folder, { recursive: true, force: true });
}
