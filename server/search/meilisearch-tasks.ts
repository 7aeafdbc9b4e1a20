import { setTimeout as pause } from 'node:timers/promises';
import type { EnqueuedTask, Task } from 'meilisearch';

/** The engine took the task and could not do it. */
export class TaskFailed extends Error {
  override name = 'TaskFailed';
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

const firstPauseMs = 5;
const longestPauseMs = 200;

export type Settle = (enqueued: Promise<EnqueuedTask>) => Promise<void>;

/**
 * Waits until the engine has really done what it has queued: it answers 202 long before that.
 * @returns a function that throws TaskFailed, or what `signal` was aborted with.
 */
export function createSettle(getTask: (uid: number) => Promise<Task>, signal: AbortSignal): Settle {
  return async (enqueued) => {
    const { taskUid } = await enqueued;
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 1.5, longestPauseMs)) {
      const { status, error } = await getTask(taskUid);
      if (status === 'succeeded') return;
      if (status === 'failed' || status === 'canceled') {
        throw new TaskFailed(error?.code ?? status, error?.message ?? '');
      }
      await pause(pauseMs, undefined, { signal });
    }
  };
}
