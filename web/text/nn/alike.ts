import { translated } from '#shared/translated.ts';
import * as nb from '../nb/alike.ts';
import { count, dayWords } from './plain-words.ts';

export * from '../nb/alike.ts';

export const alikeText: typeof nb.alikeText = translated(nb.alikeText, {
  count: (n) => `${count(n, 'plass', 'plassar')} her`,
  one: (i, deadline, start) =>
    [
      `Plass ${i}:`,
      deadline ? `svar seinast ${dayWords(deadline)}` : 'det står ingen frist',
      start && `– byrjar ${dayWords(start)}`,
    ]
      .filter(Boolean)
      .join(' '),
});
