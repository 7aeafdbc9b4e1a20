/** The closed code lists of plans; no zod, the web reads them at run time. */

export const planStates = ['queued', 'running', 'done', 'stopped', 'failed'] as const;
export type PlanState = (typeof planStates)[number];

/** Most people with a place, then the sum of scores; or the sum alone. */
export const planGoals = ['most_people', 'best_total'] as const;

/** Why somebody has no line: nothing fits, or others have it. */
export const unplacedReasons = ['no_eligible', 'all_taken'] as const;

/**
 * What became of a line that was to be suggested: `made_before` from this very plan, `open_already` from
 * somewhere else, `not_open` because the opening takes nobody today.
 */
export const suggestedOutcomes = ['made', 'open_already', 'made_before', 'not_open'] as const;
export type SuggestedOutcome = (typeof suggestedOutcomes)[number];
