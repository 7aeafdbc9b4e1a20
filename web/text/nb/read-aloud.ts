export const readAloudText = {
  read: 'Les høyt',
  stop: 'Stopp',
  readSection: (section: string): string => `Les høyt: ${section}`,
  stopSection: (section: string): string => `Stopp: ${section}`,
};
