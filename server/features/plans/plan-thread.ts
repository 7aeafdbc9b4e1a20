import type { TransferListItem, Worker } from 'node:worker_threads';
import type { Snapshot } from '#server/matching/snapshot.ts';
import type {
  FromThread,
  SolvedPlan,
  SolveJob,
  ToThread,
  TriedInThread,
  TryJob,
} from './plan-messages.ts';

/** The work on a plan was ended from outside. */
export class PlanCancelled extends Error {
  override readonly name = 'PlanCancelled';
}

/** The thread that solves plans: begun with the first one, begun anew after it broke down. */
export interface PlanThread {
  /** @throws PlanCancelled */
  solve(job: Omit<SolveJob, 'kind'>, onProgress: (progress: number) => void): Promise<SolvedPlan>;
  tryLine(job: Omit<TryJob, 'kind'>): Promise<TriedInThread>;
  /** Ends the work on a plan, or what waits for it. */
  cancel(planId: string): void;
  /** It is not to stay in memory. */
  forget(planId: string): void;
  close(): Promise<void>;
}

interface Awaited {
  planId: string;
  settle(message: FromThread): void;
  fail(error: Error): void;
}

export function createPlanThread(start: () => Promise<Worker>): PlanThread {
  const awaited = new Map<number, Awaited>();
  let running: Promise<Worker> | undefined;
  let jobs = 0;

  async function begin(): Promise<Worker> {
    const worker = await start();
    worker.on('message', (message: FromThread) => awaited.get(message.job)?.settle(message));
    const broken = (error: Error): void => {
      running = undefined;
      for (const each of awaited.values()) each.fail(error);
      awaited.clear();
    };
    worker.on('error', broken);
    worker.on('exit', () => broken(new Error('the thread that solves plans has ended')));
    return worker;
  }

  function thread(): Promise<Worker> {
    running ??= begin().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  }

  async function ask<T>(
    message: SolveJob | TryJob,
    transferred: TransferListItem[],
    answerIn: (message: FromThread) => { answer: T } | undefined,
  ): Promise<T> {
    const worker = await thread();
    const job = ++jobs;
    return new Promise<T>((resolve, reject) => {
      const fail = (error: Error): void => {
        awaited.delete(job);
        reject(error);
      };
      awaited.set(job, {
        planId: message.planId,
        fail,
        settle(said) {
          const found = answerIn(said);
          if (found) {
            awaited.delete(job);
            resolve(found.answer);
          } else if (said.kind === 'cancelled') fail(new PlanCancelled());
          else if (said.kind === 'failed') fail(new Error(said.message));
        },
      });
      worker.postMessage({ ...message, job } satisfies ToThread, transferred);
    });
  }

  function tell(message: ToThread): void {
    // Where none is running nothing is there to be ended or forgotten.
    void running?.then(
      (worker) => worker.postMessage(message),
      () => {},
    );
  }

  return {
    solve: (job, onProgress) =>
      ask({ kind: 'solve', ...job }, buffersOf(job.snapshot), (said) => {
        if (said.kind === 'progress') onProgress(said.progress);
        return said.kind === 'solved' ? { answer: said.solved } : undefined;
      }),
    tryLine: (job) =>
      ask({ kind: 'try', ...job }, [], (said) =>
        said.kind === 'tried' ? { answer: said.tried } : undefined,
      ),
    cancel(planId) {
      for (const [job, each] of awaited) {
        if (each.planId === planId) tell({ kind: 'cancel', job });
      }
    },
    forget: (planId) => tell({ kind: 'forget', planId }),
    async close() {
      const worker = await running?.catch(() => undefined);
      await worker?.terminate();
    },
  };
}

/** What a snapshot has for itself is handed over, not copied once more. */
function buffersOf({ openings, participants, people, places }: Snapshot): TransferListItem[] {
  const columns = [...openings.segments, ...participants.segments].flatMap(
    (segment) => Object.values(segment) as Int32Array[],
  );
  const arrays = [...columns, ...openings.idBlocks, ...participants.idBlocks, people, places];
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}
