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
/** On a full disk a task is under way until there is room again. */
const givenUpAfterMs = 120_000;

export type Settle = (enqueued: Promise<EnqueuedTask>) => Promise<void>;

/**
 * Waits until the engine has really done what it has queued: it answers 202 long before that.
 * @returns a function that throws TaskFailed, or an error when it takes too long or `signal` is aborted.
 */
export function createSettle(getTask: (uid: number) => Promise<Task>, signal: AbortSignal): Settle {
  return async (enqueued) => {
    const { taskUid } = await enqueued;
    const givenUpAt = Date.now() + givenUpAfterMs;
    let pauseMs = firstPauseMs;
    while (Date.now() < givenUpAt) {
      const { status, error } = await getTask(taskUid);
      if (status === 'succeeded') return;
      if (status === 'failed' || status === 'canceled') {
        throw new TaskFailed(error?.code ?? status, error?.message ?? '');
      }
      await pause(pauseMs, undefined, { signal });
      pauseMs = Math.min(pauseMs * 1.5, longestPauseMs);
    }
    throw new Error(`task ${taskUid} is still not done`);
  };
}
