import type { SuggestedOutcome } from '#shared/plans/plan-codes.ts';

/** What became of a line that was to be suggested; `referralId` of the one that is there. */
export interface SuggestedOnce {
  outcome: SuggestedOutcome;
  referralId?: string;
}
