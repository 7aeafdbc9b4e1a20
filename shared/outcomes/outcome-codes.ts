/** The closed code lists of outcomes. No zod: screens read them at run time. */

/** Months after the end of a programme or a placement. */
export const outcomeMonths = [3, 6, 12, 24] as const;
export const outcomeAfters = ['placement', 'programme'] as const;
export const outcomeStatuses = [
  'work',
  'work_and_education',
  'education',
  'programme',
  'seeking',
  'other',
  'unknown',
] as const;
export const contracts = [
  'permanent',
  'temporary',
  'on_call',
  'apprenticeship',
  'self_employed',
] as const;
export const fundings = ['ordinary', 'subsidised'] as const;
/** Lower secondary school counts as education, too. */
export const schools = ['lower_secondary', 'upper_secondary', 'higher', 'other'] as const;
export const selfSupports = ['yes', 'partly', 'no', 'unknown'] as const;
