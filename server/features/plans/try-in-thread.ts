import type { Ranking } from '#server/matching/ranking.ts';
import type { TriedLine } from '#shared/plans/plan.ts';
import { planJob } from './plan-job.ts';
import type { TriedInThread } from './plan-messages.ts';
import type { StoredPlan } from './plan-store.ts';
import type { PlanThread } from './plan-thread.ts';

interface Dependencies {
  thread: PlanThread;
  ranking: Pick<Ranking, 'snapshot'>;
}

/**
 * Tries a line in a plan. One that is in no memory any more is solved anew, of the same people and
 * openings: `forgotten` where that comes to another plan, for then they have changed.
 */
export function createTryInThread({
  thread,
  ranking,
}: Dependencies): (plan: StoredPlan, line: TriedLine) => Promise<TriedInThread> {
  /** @returns whether it is the same plan again. */
  async function remember(plan: StoredPlan): Promise<boolean> {
    const { id, municipality, participantIds, openingIds, parts } = plan;
    const snapshot = await ranking.snapshot(municipality, {
      participantIds,
      openingIds: openingIds === '' ? [] : openingIds.split(' '),
    });
    const found = planJob(plan, snapshot);
    if (!found) return false;
    const solved = await thread.solve(found.job, () => {});
    if (solved.parts.lines === parts?.lines) return true;
    thread.forget(id);
    return false;
  }

  return async (plan, { participantId, openingId, ruleOut }) => {
    const job = { planId: plan.id, participantId, openingId, isRuledOut: ruleOut === true };
    const tried = await thread.tryLine(job);
    if (tried !== 'forgotten' || !(await remember(plan))) return tried;
    return thread.tryLine(job);
  };
}
