/** How a word is inflected. */
export const wordClasses = [
  'masculine',
  'feminine',
  'neuter',
  'plural',
  'adjectives',
  'verbs',
  'fixed',
] as const;
export type WordClass = (typeof wordClasses)[number];

/** Words as a dictionary has them, each with an explanation in at most twelve easy words. */
export type GlossaryWords = Readonly<Partial<Record<WordClass, Readonly<Record<string, string>>>>>;
