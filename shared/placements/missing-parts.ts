import type { PlacementPlan } from './placement-plan.ts';

/** What a draft may lack, and a plan that is approved may not (referral.md, "Placement"). No zod. */
export const requiredParts = ['period', 'weekdays', 'hoursPerWeek', 'goals', 'contact'] as const;
export type RequiredPart = (typeof requiredParts)[number];

export function missingParts(plan: Partial<Pick<PlacementPlan, RequiredPart>>): RequiredPart[] {
  return requiredParts.filter((part) => {
    const value = plan[part];
    return value === undefined || (Array.isArray(value) && value.length === 0);
  });
}
