const endings: (() => void)[] = [];

/**
 * What is made once for all files of a worker goes when the worker does. It is told to end by a signal,
 * on which a process ends without an 'exit' unless somebody listens.
 * @param work at once: nothing is waited for
 */
export function atTheEnd(work: () => void): void {
  if (endings.push(work) > 1) return;
  process.once('SIGTERM', () => process.exit());
  process.once('exit', () => {
    for (const ending of endings) ending();
  });
}
