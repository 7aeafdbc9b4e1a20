import { translated } from '#shared/translated.ts';
import * as nb from '../nb/fit.ts';

export * from '../nb/fit.ts';

export const fitText: typeof nb.fitText = translated(nb.fitText, {
  words: { little: 'ቁሩብ ይሰማማዕ', fair: 'ብመጠኑ ይሰማማዕ', good: 'ጽቡቕ ጌሩ ይሰማማዕ', great: 'ኣዝዩ ይሰማማዕ' },
  of: (score) => `ካብ 100፦ ${Math.round(score)}`,
});
