import { translated } from '#shared/translated.ts';
import * as nb from '../nb/alike.ts';
import { counted, dayWords } from './plain-words.ts';

export * from '../nb/alike.ts';

export const alikeText: typeof nb.alikeText = translated(nb.alikeText, {
  count: (n) =>
    `${counted(n, { zero: '# مكان', one: 'مكان واحد', two: 'مكانان', few: '# أماكن', many: '# مكانًا', other: '# مكان' })} هنا`,
  one: (i, deadline, start) =>
    [
      `المكان ${i}:`,
      deadline ? `آخر موعد للرد ${dayWords(deadline)}` : 'لا يوجد موعد محدد',
      start && `– البداية ${dayWords(start)}`,
    ]
      .filter(Boolean)
      .join(' '),
});
