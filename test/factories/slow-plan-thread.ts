import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A thread that is never done with a plan, and ends its work on one when it is told to. */
const program = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ kind, job }) => {
  if (kind === 'cancel') parentPort.postMessage({ kind: 'cancelled', job });
  if (kind === 'solve') parentPort.postMessage({ kind: 'progress', job, progress: 0.5 });
});
`;

/** The file of it, as `planWorker` of a server. */
export async function slowPlanThread(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'fotfeste-')), 'slow-plan-thread.mjs');
  await writeFile(file, program);
  return file;
}
