/**
 * What a day asks of advisors, the most urgent first. No zod: screens read it at run time.
 */
export const advisorsLists = [
  'overdue',
  'checkInsDue',
  'toApprove',
  'toShare',
  'answers',
  'outcomesDue',
  'endingSoon',
  'below15',
  'endedWithoutReason',
  'levelsOld',
] as const;
export type AdvisorsList = (typeof advisorsLists)[number];
