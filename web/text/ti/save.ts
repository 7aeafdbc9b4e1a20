import { translated } from '#shared/translated.ts';
import * as nb from '../nb/save.ts';

export * from '../nb/save.ts';

/** Of the button that puts something aside. */
export const saveText: typeof nb.saveText = translated(nb.saveText, {
  save: 'ዓቅቡ',
  saved: 'ተዓቂቡ',
  which: (label, title) => `${label}፦ ${title}`,
  failed: 'ኣይተኻእለን። እንደገና ፈትኑ።',
  tooMany: 'ብዙሕ ዓቂብኩም። መጀመርታ ሓደ ኣውጽኡ።',
});
