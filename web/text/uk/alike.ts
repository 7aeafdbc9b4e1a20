import { translated } from '#shared/translated.ts';
import * as nb from '../nb/alike.ts';
import { counted, dayWords } from './plain-words.ts';

export * from '../nb/alike.ts';

export const alikeText: typeof nb.alikeText = translated(nb.alikeText, {
  count: (n) =>
    `${counted(n, { one: '# місце', few: '# місця', many: '# місць', other: '# місця' })} тут`,
  one: (i, deadline, start) =>
    [
      `Місце ${i}:`,
      deadline ? `відповісти до ${dayWords(deadline)}` : 'термін не вказано',
      start && `– початок ${dayWords(start)}`,
    ]
      .filter(Boolean)
      .join(' '),
});
