import { translated } from '#shared/translated.ts';
import * as nb from '../nb/fit.ts';

export * from '../nb/fit.ts';

export const fitText: typeof nb.fitText = translated(nb.fitText, {
  words: {
    little: 'يناسبك قليلاً',
    fair: 'يناسبك إلى حد ما',
    good: 'يناسبك جيدًا',
    great: 'يناسبك جدًا',
  },
  of: (score) => `${Math.round(score)} من 100`,
});
