import { translated } from '#shared/translated.ts';
import * as nb from '../nb/save.ts';

export * from '../nb/save.ts';

/** Of the button that puts something aside. */
export const saveText: typeof nb.saveText = translated(nb.saveText, {
  save: 'حفظ',
  saved: 'محفوظ',
  which: (label, title) => `${label}: ${title}`,
  failed: 'لم ينجح ذلك. حاول مرة أخرى.',
  tooMany: 'لقد حفظت الكثير. احذف واحدًا أولاً.',
});
