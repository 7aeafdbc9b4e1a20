import type { Weights } from '#shared/matching/match.ts';
import type { PlanInput } from '#shared/plans/plan.ts';
import type { AskedPlan } from './plan-asked.ts';
import { aliveUntil } from './plan-runner.ts';
import type { StoredPlan } from './plan-store.ts';

interface Made {
  id: string;
  by: { id: string; displayName: string };
  at: Date;
  weights: Weights;
  /** The process that looks for it. */
  owner: string;
}

/** A plan as it is kept until it is solved. */
export function newPlan(asked: AskedPlan, input: PlanInput, made: Made): StoredPlan {
  const { municipality, today, participantIds, openingIds } = asked;
  const { id, by, at, weights, owner } = made;
  const { name, each, goal } = input;
  const perPlace = each === 1 ? 1 : input.perPlace;
  return {
    id,
    municipality,
    ...(name !== undefined && { name }),
    by: { accountId: by.id, displayName: by.displayName },
    at,
    state: 'queued',
    progress: 0,
    head: { each, perPlace, goal, people: participantIds.length, openings: openingIds.length },
    input: { ...input, perPlace },
    weights,
    today,
    participantIds: [...participantIds],
    openingIds: openingIds.join(' '),
    owner,
    aliveUntil: aliveUntil(),
    attempts: 1,
    revision: 0,
  };
}
