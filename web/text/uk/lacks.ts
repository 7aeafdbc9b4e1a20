import { translated } from '#shared/translated.ts';
import * as nb from '../nb/lacks.ts';
import { format } from './format.ts';

export * from '../nb/lacks.ts';

export const lackText: typeof nb.lackText = translated(nb.lackText, {
  norwegian: (verbs) => `Вам треба вправлятися в норвезькій: ${format.list(verbs)}.`,
  wish: 'Це не те, чого ви хочете найбільше.',
  hours: 'Години підходять не зовсім.',
  far: 'Далеко їхати.',
});
