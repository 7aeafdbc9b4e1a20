export const readAloudText = {
  /** Languages of the voices that can read these texts, the best first. */
  voices: ['nb', 'no', 'nn'] as readonly string[],
  read: 'Les høyt',
  stop: 'Stopp',
  readSection: (section: string): string => `Les høyt: ${section}`,
  stopSection: (section: string): string => `Stopp: ${section}`,
};
