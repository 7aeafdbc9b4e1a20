import { translated } from '#shared/translated.ts';
import * as nb from '../nb/save.ts';

export * from '../nb/save.ts';

/** Of the button that puts something aside. */
export const saveText: typeof nb.saveText = translated(nb.saveText, {
  save: 'Save',
  saved: 'Saved',
  which: (label, title) => `${label}: ${title}`,
  failed: 'It did not work. Try again.',
  tooMany: 'You have saved too many. Remove one first.',
});
