/** The closed code lists of placements. No zod: screens read them at run time. */

/** Derived, never stored (referral.md, "Placement"). */
export const placementStates = [
  'draft',
  'agreed',
  'running',
  'overdue',
  'changed',
  'ended',
  'cancelled',
] as const;
/** Who answers for the measure by law. */
export const legalBases = ['municipal', 'nav'] as const;
/** What a placement is for; `other` with a text. */
export const goalCodes = [
  'job_here',
  'work_experience',
  'try_out',
  'norwegian',
  'trade_certificate',
  'other',
] as const;
export const endReasons = [
  'completed',
  'job_here',
  'job_elsewhere',
  'education',
  'other_measure',
  'illness',
  'did_not_attend',
  'stopped_by_employer',
  'stopped_by_participant',
  'other',
] as const;
/** How it goes, as the participant says it. */
export const moods = ['good', 'ok', 'bad'] as const;
/** The three who say yes to a plan; advisors last. */
export const approvers = ['participant', 'employer', 'advisor'] as const;
/** What is worth a second look in a plan, and refuses nothing. */
export const placementWarningCodes = [
  'near_limit',
  'over_limit',
  'same_weekday',
  'required',
  'overdue',
] as const;

export type PlacementState = (typeof placementStates)[number];
export type Approver = (typeof approvers)[number];
