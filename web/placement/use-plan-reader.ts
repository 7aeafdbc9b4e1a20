import { useOccupationTitle } from '#web/occupation/use-occupation-title.ts';
import type { PlanTerms, planFacts } from './plan-facts.ts';

/** How a kind of reader reads a plan. */
export function usePlanReader(
  terms: PlanTerms,
  isInside: boolean,
): Parameters<typeof planFacts>[1] {
  return { terms, isInside, occupation: useOccupationTitle() };
}
