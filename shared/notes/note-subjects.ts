/**
 * What a participant may say is wrong: the parts of what is known of them, as they read it. No zod: the
 * screen reads them at run time.
 */
export const noteSubjects = [
  'norwegian',
  'wishes',
  'availability',
  'skills',
  'limits',
  'background',
  'programme',
  'other',
] as const;
export type NoteSubject = (typeof noteSubjects)[number];
