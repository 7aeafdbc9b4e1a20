/**
 * What a day asks of advisors, the most urgent first. No zod: screens read it at run time. Each thing
 * stands in one place: a yes that is to be shared is no news beside it.
 */
export const waitingLists = [
  'overdue',
  'checkInsDue',
  'toApprove',
  'toShare',
  'news',
  'corrections',
] as const;
/** Behind each of them somebody waits for the advisor. */
export type WaitingList = (typeof waitingLists)[number];

export const advisorsLists = [
  ...waitingLists,
  'outcomesDue',
  'endingSoon',
  'below15',
  'endedWithoutReason',
  'levelsOld',
] as const;
export type AdvisorsList = (typeof advisorsLists)[number];
