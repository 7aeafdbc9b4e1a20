import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Never done with a plan; it ends its work on one when it is told to. */
const program = (isOnce: boolean): string => `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ kind, job }) => {
  if (kind === 'cancel') parentPort.postMessage({ kind: 'cancelled', job });
  if (kind === 'cancel' && ${isOnce}) parentPort.close();
  if (kind === 'solve') parentPort.postMessage({ kind: 'progress', job, progress: 0.5 });
});
`;

/**
 * The file of a slow thread, as `planWorker` of a server.
 * @param isOnce it ends with the first plan that is taken from it; the next one is begun as the server's
 */
export async function slowPlanThread(isOnce = false): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'fotfeste-')), 'slow-plan-thread.mjs');
  await writeFile(file, program(isOnce));
  return file;
}
