import { translated } from '#shared/translated.ts';
import * as nb from '../nb/save.ts';

export * from '../nb/save.ts';

/** Of the button that puts something aside. */
export const saveText: typeof nb.saveText = translated(nb.saveText, {
  save: 'Lagre',
  saved: 'Lagra',
  failed: 'Det gjekk ikkje. Prøv igjen.',
  tooMany: 'Du har lagra for mange. Ta bort ein først.',
});
