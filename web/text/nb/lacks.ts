import { format } from './format.ts';

/** What of a match does not fit quite. */
export const lackText = {
  norwegian: (verbs: readonly string[]): string => `Du må øve på å ${format.list(verbs)} norsk.`,
  wish: 'Det er ikke det du ønsker deg mest.',
  hours: 'Timene passer ikke helt.',
  far: 'Det er langt å reise.',
};
