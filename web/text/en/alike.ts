import { translated } from '#shared/translated.ts';
import * as nb from '../nb/alike.ts';
import { count, dayWords } from './plain-words.ts';

export * from '../nb/alike.ts';

export const alikeText: typeof nb.alikeText = translated(nb.alikeText, {
  count: (n) => `${count(n, 'place', 'places')} here`,
  one: (i, deadline, start) =>
    [
      `Place ${i}:`,
      deadline ? `answer by ${dayWords(deadline)}` : 'no deadline is given',
      start && `– starts ${dayWords(start)}`,
    ]
      .filter(Boolean)
      .join(' '),
});
