/** What a line of a history tells of. No zod: screens read them at run time. */
export const historyKinds = [
  'registered',
  'levels',
  'wishes',
  'programme',
  'responsible',
  'referral',
  'placement',
  'check_in',
  'outcome',
  'note',
  'note_released',
  'note_handled',
] as const;
export type HistoryKind = (typeof historyKinds)[number];
