import type { Shift } from '#shared/codes.ts';

/** When one works, in a sentence. */
export const shiftTimes: Record<Shift, string> = {
  day: 'om dagen',
  evening: 'om kvelden',
  night: 'om natten',
  weekend: 'i helgen',
};
