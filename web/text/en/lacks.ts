import { translated } from '#shared/translated.ts';
import * as nb from '../nb/lacks.ts';
import { format } from './format.ts';

export * from '../nb/lacks.ts';

export const lackText: typeof nb.lackText = translated(nb.lackText, {
  norwegian: (verbs) => `You must practise to ${format.list(verbs)} Norwegian.`,
  wish: 'It is not what you want most.',
  hours: 'The hours do not fit quite.',
  far: 'It is far to travel.',
});
