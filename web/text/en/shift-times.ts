import type { Shift } from '#shared/codes.ts';

/** When one works, in a sentence. */
export const shiftTimes: Record<Shift, string> = {
  day: 'in the daytime',
  evening: 'in the evening',
  night: 'at night',
  weekend: 'at the weekend',
};
