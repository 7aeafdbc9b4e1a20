import type { Logger } from 'pino';
import type { Ranking } from '#server/matching/ranking.ts';
import { planJob } from './plan-job.ts';
import type { PlanStore, StoredPlan } from './plan-store.ts';
import { PlanCancelled, type PlanThread } from './plan-thread.ts';

/** Looks for plans one after the other, those too that a dead process has left. */
export interface PlanRunner {
  add(id: string): void;
  /** Of one that this process looks for, 0 to 1. */
  progressOf(id: string): number | undefined;
  /** It is removed, or not what it was: what is found of it is of no use. */
  cancel(id: string): void;
  /** Says of its own that they are looked for, and takes up what nobody looks for. */
  beat(): Promise<void>;
  close(): Promise<void>;
}

interface Dependencies {
  store: PlanStore;
  thread: PlanThread;
  ranking: Pick<Ranking, 'snapshot'>;
  /** Names this process; one that is alone always has the same name. */
  server: string;
  log: Logger;
}

/** Longer than a process is held up at worst; between two beats there is a tenth of it. */
const aliveMs = 30_000;
/** A plan that ended so many processes is at fault itself. */
const mostAttempts = 3;

export function aliveUntil(): Date {
  return new Date(Date.now() + aliveMs);
}

export function createPlanRunner({
  store,
  thread,
  ranking,
  server,
  log,
}: Dependencies): PlanRunner {
  const progress = new Map<string, number>();
  let last: Promise<void> = Promise.resolve();
  let isClosing = false;

  async function look(plan: StoredPlan): Promise<void> {
    const { id, municipality, participantIds, openingIds } = plan;
    await store.change(id, server, { state: 'running', aliveUntil: aliveUntil() });
    const snapshot = await ranking.snapshot(municipality, {
      participantIds,
      openingIds: openingIds === '' ? [] : openingIds.split(' '),
    });
    const found = planJob(plan, snapshot);
    if (!found) {
      await store.finish(plan, { state: 'failed' });
      return;
    }
    const solved = await thread.solve(found.job, (share) => progress.set(id, share));
    const { state, parts, versions, ...result } = solved;
    const isKept = await store.finish(plan, {
      state,
      progress: 1,
      participantIds: found.participantIds,
      openingIds: found.openingIds.join(' '),
      head: {
        ...plan.head,
        people: found.participantIds.length,
        openings: found.openingIds.length,
      },
      result,
      parts,
      versions,
    });
    if (isKept) return;
    thread.forget(id);
    // Somebody was taken out of it meanwhile.
    await run(id);
  }

  async function run(id: string): Promise<void> {
    const plan = await store.find(id);
    const isOwn = plan?.owner === server && ['queued', 'running'].includes(plan.state);
    if (!plan || !isOwn || isClosing) return;
    try {
      await look(plan);
    } catch (error) {
      if (error instanceof PlanCancelled) return again(id);
      if (isClosing) return;
      log.error({ err: error }, 'a plan could not be solved');
      await store.finish(plan, { state: 'failed' });
    }
  }

  /** Where it is still wanted, as it is now. */
  async function again(id: string): Promise<void> {
    if (!isClosing) await run(id);
  }

  function add(id: string): void {
    if (progress.has(id)) return;
    progress.set(id, 0);
    last = last
      .then(() => run(id))
      .catch((err: unknown) => log.error({ err }, 'a plan could not be looked for'))
      .finally(() => progress.delete(id));
  }

  async function takeUp(): Promise<void> {
    for (const plan of await store.abandoned(server, new Date())) {
      if (progress.has(plan.id)) continue;
      if (!(await store.takeOver(plan, { owner: server, aliveUntil: aliveUntil() }))) continue;
      if (plan.attempts < mostAttempts) add(plan.id);
      else await store.change(plan.id, server, { state: 'failed' });
    }
  }

  return {
    add,
    progressOf: (id) => progress.get(id),
    cancel(id) {
      thread.cancel(id);
      thread.forget(id);
    },
    async beat() {
      for (const [id, share] of progress) {
        const change = { progress: share, aliveUntil: aliveUntil() };
        if (!(await store.change(id, server, change)) && progress.has(id)) thread.cancel(id);
      }
      await takeUp();
    },
    async close() {
      isClosing = true;
      await thread.close();
      await last;
      // Whoever comes next need not wait.
      for (const plan of await store.abandoned(server, new Date())) {
        await store.change(plan.id, server, { state: 'queued', aliveUntil: new Date(0) });
      }
    },
  };
}
