import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { PlanReply, SentPair } from '#shared/plans/plan.ts';
import { useMakePlan } from '#web/api/plans.ts';
import { useTabShelf } from '#web/api/session.ts';
import { paths } from '#web/app/paths.ts';
import { changesIn, countChanges, keyOf, type PlanChanges } from './plan-changes.ts';

/** What somebody does with a solved plan: what they decide for the next, and which lines they take. */
export interface PlanWork {
  plan: PlanReply;
  changes: PlanChanges;
  /** How much is decided otherwise than in the plan. */
  count: number;
  decide: (next: PlanChanges) => void;
  isTicked: (line: SentPair) => boolean;
  tick: (lines: readonly SentPair[], isTicked: boolean) => void;
  ticked: readonly SentPair[];
}

/** What is decided is kept in the tab until it is solved. */
export function usePlanWork(plan: PlanReply): PlanWork {
  const shelf = useTabShelf();
  const slot = `plan/${plan.id}`;
  const [changes, setChanges] = useState<PlanChanges>(() => ({
    ...changesIn(plan.input),
    ...shelf.read<PlanChanges>(slot),
  }));
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  return {
    plan,
    changes,
    count: countChanges(changes, plan.input),
    decide: (next) => {
      shelf.write(slot, next);
      setChanges(next);
    },
    isTicked: (line) => keys.has(keyOf(line)),
    tick: (lines, isTicked) => {
      const next = new Set(keys);
      for (const line of lines) {
        if (isTicked) next.add(keyOf(line));
        else next.delete(keyOf(line));
      }
      setKeys(next);
    },
    ticked: plan.lines.filter((line) => keys.has(keyOf(line))),
  };
}

interface SolvingAgain {
  solve: (changes: PlanChanges) => Promise<void>;
  error: Error | null;
}

/** A new plan of the same people and places with what is decided now; it tells what moved. */
export function useSolveAgain({ id, input }: PlanReply): SolvingAgain {
  const making = useMakePlan();
  const navigate = useNavigate();
  const shelf = useTabShelf();
  return {
    solve: async (changes) => {
      const answer = await making
        .mutateAsync({ ...input, ...changesIn(changes) })
        .catch(() => null);
      if (!answer) return;
      shelf.drop(`plan/${id}`);
      await navigate(`${paths.plan(answer.made.id)}?before=${encodeURIComponent(id)}`);
    },
    error: making.error,
  };
}
