import { monthsAfter } from '#shared/calendar-months.ts';

/** Towards what a programme leads. No zod: forms read it at run time. */
export const programmeTracks = [
  'work',
  'upper_secondary',
  'upper_secondary_part',
  'trade',
  'higher',
] as const;
export const schoolings = ['below_upper_secondary', 'upper_secondary'] as const;
export type ProgrammeTrack = (typeof programmeTracks)[number];

/**
 * Months that a programme may last at most, with what it may be prolonged by (the integration act, § 13 as
 * of 2026); of the rest the act says nothing here.
 */
const longest: Partial<Record<ProgrammeTrack, number>> = {
  work: 24,
  upper_secondary: 48 + 12,
  upper_secondary_part: 36 + 12,
  trade: 60,
};
/** Towards work, for people with upper secondary school. */
const longestWithUpperSecondary = 12;

interface Programme {
  start: string;
  end?: string | undefined;
  track?: ProgrammeTrack | undefined;
  schooling?: (typeof schoolings)[number] | undefined;
}

/** Whether it ends later than its track allows: a warning, since absence moves an end. */
export function isTooLong({ start, end, track, schooling }: Programme): boolean {
  const isShort = track === 'work' && schooling === 'upper_secondary';
  const months = isShort ? longestWithUpperSecondary : track && longest[track];
  return end !== undefined && months !== undefined && end >= monthsAfter(start, months);
}
