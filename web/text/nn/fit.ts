import { translated } from '#shared/translated.ts';
import * as nb from '../nb/fit.ts';

export * from '../nb/fit.ts';

export const fitText: typeof nb.fitText = translated(nb.fitText, {
  words: {
    little: 'Passar litt',
    fair: 'Passar ganske godt',
    good: 'Passar godt',
    great: 'Passar veldig godt',
  },
  of: (score) => `${Math.round(score)} av 100`,
});
