import { translated } from '#shared/translated.ts';
import * as nb from '../nb/fit.ts';

export * from '../nb/fit.ts';

export const fitText: typeof nb.fitText = translated(nb.fitText, {
  words: {
    little: 'Немного подходит',
    fair: 'Довольно хорошо подходит',
    good: 'Хорошо подходит',
    great: 'Очень хорошо подходит',
  },
  of: (score) => `${Math.round(score)} из 100`,
});
