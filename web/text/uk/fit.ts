import { translated } from '#shared/translated.ts';
import * as nb from '../nb/fit.ts';

export * from '../nb/fit.ts';

export const fitText: typeof nb.fitText = translated(nb.fitText, {
  words: {
    little: 'Трохи підходить',
    fair: 'Досить добре підходить',
    good: 'Добре підходить',
    great: 'Дуже добре підходить',
  },
  of: (score) => `${Math.round(score)} зі 100`,
});
