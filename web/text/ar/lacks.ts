import { translated } from '#shared/translated.ts';
import * as nb from '../nb/lacks.ts';
import { format } from './format.ts';

export * from '../nb/lacks.ts';

export const lackText: typeof nb.lackText = translated(nb.lackText, {
  norwegian: (verbs) => `يجب أن تتدرب على ${format.list(verbs)} اللغة النرويجية.`,
  wish: 'ليس هذا أكثر ما تتمناه.',
  hours: 'الساعات لا تناسبك تمامًا.',
  far: 'الطريق طويل.',
});
