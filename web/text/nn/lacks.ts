import { translated } from '#shared/translated.ts';
import { format } from '../nb/format.ts';
import * as nb from '../nb/lacks.ts';

export * from '../nb/lacks.ts';

export const lackText: typeof nb.lackText = translated(nb.lackText, {
  norwegian: (verbs) => `Du må øve på å ${format.list(verbs)} norsk.`,
  wish: 'Det er ikkje det du ønskjer deg mest.',
  hours: 'Timane passar ikkje heilt.',
  far: 'Det er langt å reise.',
});
