import { translated } from '#shared/translated.ts';
import * as nb from '../nb/alike.ts';
import { counted, dayWords } from './plain-words.ts';

export * from '../nb/alike.ts';

export const alikeText: typeof nb.alikeText = translated(nb.alikeText, {
  count: (n) =>
    `${counted(n, { one: '# место', few: '# места', many: '# мест', other: '# места' })} здесь`,
  one: (i, deadline, start) =>
    [
      `Место ${i}:`,
      deadline ? `ответить до ${dayWords(deadline)}` : 'срок не указан',
      start && `– начало ${dayWords(start)}`,
    ]
      .filter(Boolean)
      .join(' '),
});
