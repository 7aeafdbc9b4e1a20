import { count, dayWords } from './plain-words.ts';

/** What is new since one was here. */
export const newsText = {
  title: 'Nytt for deg',
  loading: 'Siden kommer …',
  fitting: (n: number): string => `${count(n, 'ny', 'nye')} som passer for deg`,
  inSearch: (n: number, name: string): string => `${count(n, 'ny', 'nye')} i søket «${name}»`,
  since: (day: string): string => `Dette er nytt fra ${dayWords(day)}.`,
  nothing: 'Det er ikke noe nytt siden du så sist.',
  toMatches: 'Se alt som passer for deg',
  toSaved: 'Se det du har lagret',
};
