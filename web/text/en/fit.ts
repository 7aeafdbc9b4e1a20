import { translated } from '#shared/translated.ts';
import * as nb from '../nb/fit.ts';

export * from '../nb/fit.ts';

export const fitText: typeof nb.fitText = translated(nb.fitText, {
  words: {
    little: 'Fits a little',
    fair: 'Fits quite well',
    good: 'Fits well',
    great: 'Fits very well',
  },
  of: (score) => `${Math.round(score)} of 100`,
});
