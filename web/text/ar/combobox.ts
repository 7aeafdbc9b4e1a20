import { translated } from '#shared/translated.ts';
import * as nb from '../nb/combobox.ts';
import { counted } from './plain-words.ts';
import { isolated } from './writing.ts';

export * from '../nb/combobox.ts';

export const comboboxText: typeof nb.comboboxText = translated(nb.comboboxText, {
  loading: 'القائمة قيد التحميل …',
  none: 'لا توجد نتائج',
  notPicked: (text) => `لم نجد «${isolated(text)}» في القائمة. اختر اقتراحًا أو احذف النص.`,
  severalFit: (text) => `هناك أكثر من نتيجة تناسب «${isolated(text)}». اختر واحدة.`,
  hits: (hits) =>
    counted(hits, {
      zero: 'لا توجد نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '# نتائج',
      many: '# نتيجة',
      other: '# نتيجة',
    }),
  list: (label) => `${label}: اقتراحات`,
  chosen: (label) => `${label}: تم الاختيار`,
});
