import { translated } from '#shared/translated.ts';
import * as nb from '../nb/lacks.ts';
import { format } from './format.ts';

export * from '../nb/lacks.ts';

export const lackText: typeof nb.lackText = translated(nb.lackText, {
  norwegian: (verbs) => `Вам нужно упражняться в норвежском: ${format.list(verbs)}.`,
  wish: 'Это не то, чего вы хотите больше всего.',
  hours: 'Часы подходят не совсем.',
  far: 'Далеко ехать.',
});
