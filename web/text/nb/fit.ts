/** How well something fits, weakest first. */
export type Fit = 'little' | 'fair' | 'good' | 'great';

/** The words come first; the number is for those who want it. */
export const fitText = {
  words: {
    little: 'Passer litt',
    fair: 'Passer ganske godt',
    good: 'Passer godt',
    great: 'Passer veldig godt',
  } satisfies Record<Fit, string>,
  of: (score: number): string => `${Math.round(score)} av 100`,
};
