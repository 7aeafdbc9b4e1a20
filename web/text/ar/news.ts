import { translated } from '#shared/translated.ts';
import * as nb from '../nb/news.ts';
import { format } from './format.ts';
import { dayWords } from './plain-words.ts';
import { isolated } from './writing.ts';

export * from '../nb/news.ts';

export const newsText: typeof nb.newsText = translated(nb.newsText, {
  title: 'الجديد لك',
  loading: 'الصفحة قيد التحميل …',
  nothing: 'لا يوجد جديد منذ آخر مرة.',
  toMatches: 'عرض كل ما يناسبك',
  toSaved: 'عرض ما حفظته',
  fitting: (n) => `الجديد الذي يناسبك: ${format.number(n)}`,
  inSearch: (n, name) => `الجديد في البحث «${isolated(name)}»: ${format.number(n)}`,
  since: (day) => `الجديد منذ ${dayWords(day)}.`,
});
