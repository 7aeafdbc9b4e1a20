import { translated } from '#shared/translated.ts';
import * as nb from '../nb/alike.ts';
import { counted, dayWords } from './plain-words.ts';

export * from '../nb/alike.ts';

export const alikeText: typeof nb.alikeText = translated(nb.alikeText, {
  count: (n) => `ኣብዚ ${counted(n, { one: '# ቦታ', other: '# ቦታታት' })} ኣሎ`,
  one: (i, deadline, start) =>
    [
      `ቦታ ${i}፦`,
      deadline ? `ክሳብ ${dayWords(deadline)} መልሱ` : 'መወዳእታ ዕለት የለን',
      start && `– መጀመርታ ${dayWords(start)}`,
    ]
      .filter(Boolean)
      .join(' '),
});
