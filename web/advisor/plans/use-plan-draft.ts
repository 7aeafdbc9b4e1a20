import { useState } from 'react';
import { useTabShelf } from '#web/api/session.ts';
import { blankDraft, type PlanDraft } from './plan-draft.ts';

const slot = 'plan/new';

export interface KeptDraft {
  draft: PlanDraft;
  /** Something was written before, and not made a plan of. */
  isFound: boolean;
  change: (changes: Partial<PlanDraft>) => void;
  drop: () => void;
}

/** A new plan, kept in the tab until it is asked for. */
export function usePlanDraft(): KeptDraft {
  const shelf = useTabShelf();
  const [found] = useState(() => shelf.read<PlanDraft>(slot));
  const [draft, setDraft] = useState<PlanDraft>({ ...blankDraft, ...found });
  return {
    draft,
    isFound: found !== undefined,
    change: (changes) => {
      const next = { ...draft, ...changes };
      shelf.write(slot, next);
      setDraft(next);
    },
    drop: () => shelf.drop(slot),
  };
}
