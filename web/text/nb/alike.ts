import { count, dayWords } from './plain-words.ts';

/** Openings that are alike but for their dates. */
export const alikeText = {
  count: (n: number): string => `${count(n, 'plass', 'plasser')} her`,
  one: (i: number, deadline: string | undefined, start: string | undefined): string =>
    [
      `Plass ${i}:`,
      deadline ? `svar senest ${dayWords(deadline)}` : 'det står ingen frist',
      start && `– begynner ${dayWords(start)}`,
    ]
      .filter(Boolean)
      .join(' '),
};
