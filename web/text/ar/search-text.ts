import { translated } from '#shared/translated.ts';
import * as nb from '../nb/search-text.ts';
import { format } from './format.ts';
import { isolated } from './writing.ts';

export * from '../nb/search-text.ts';

export const searchTextText: typeof nb.searchTextText = translated(nb.searchTextText, {
  understood: 'هكذا فهمنا البحث',
  literally: 'ابحث بهذه الكلمات فقط',
  isLiteral: 'نبحث بهذه الكلمات فقط.',
  notLiterally: 'ابحث بالطريقة العادية',
  noHits: (words, places, hasNearest) => {
    const what = [...words, ...places].map((word) => `«${isolated(word)}»`);
    const of = what.length > 0 ? `: ${what.join('، ')}` : '';
    return `لا توجد نتائج${of}.${hasNearest ? ' هذه أقرب النتائج.' : ''}`;
  },
  place: (label, count) => `${isolated(label)} (${format.number(count)})`,
});
