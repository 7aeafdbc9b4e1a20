import { translated } from '#shared/translated.ts';
import * as nb from '../nb/board.ts';
import { format } from './format.ts';
import { counted, dayWords } from './plain-words.ts';
import { isolated } from './writing.ts';

export * from '../nb/board.ts';

export const boardText: typeof nb.boardText = translated(nb.boardText, {
  title: 'ابحث عن عمل يناسبك',
  searchLabel: 'ابحث عن عمل أو مكان أو صاحب عمل',
  searchHint: 'مثلاً kokk أو Bergen',
  search: 'بحث',
  suggestions: 'اقتراحات',
  suggestionCount: (n) =>
    n === 0
      ? 'لا توجد اقتراحات'
      : counted(n, {
          zero: 'لا توجد اقتراحات',
          one: 'اقتراح واحد',
          two: 'اقتراحان',
          few: '# اقتراحات',
          many: '# اقتراحًا',
          other: '# اقتراح',
        }),
  suggestionNotes: { municipality: 'مكان', employer: 'صاحب عمل' },
  toHits: 'إلى النتائج',
  searching: 'نبحث …',
  loading: 'الوظائف قيد التحميل …',
  found: (n) => (n === 0 ? 'لم نجد شيئًا' : `وجدنا ${vacancies(n)}`),
  foundOthers: (n) => `وظائف أخرى وجدناها: ${format.number(n)}`,
  showFound: (n) => (n === 0 ? 'لا توجد نتائج' : `عرض ${vacancies(n)}`),
  degraded: 'البحث لا يعمل الآن. هذه قائمة.',
  pages: 'صفحات أخرى',
  sort: 'اعرض أولاً',
  sorts: {
    relevance: 'الأقرب إلى البحث',
    newest: 'الأحدث',
    deadline: 'ما ينتهي موعده قريبًا',
    distance: 'الأقرب إليّ',
  },
});

export const filterText: typeof nb.filterText = translated(nb.filterText, {
  title: 'اختر ما تريد أن تراه',
  open: 'اختر المكان ونوع العمل',
  openWithCount: (n) => `اختر المكان ونوع العمل (${n})`,
  close: 'إغلاق',
  active: 'ما اخترته',
  reset: 'مسح الكل',
  show: 'عرض الوظائف',
  facets: {
    kind: 'نوع العمل',
    county: 'المحافظة (fylke)',
    municipality: 'البلدية (kommune)',
    category: 'المجال',
    level: 'مستواك في النرويجية',
    shift: 'متى يمكنك العمل',
  },
  anyLevel: 'جميع المستويات',
  newChip: (day) => `الجديد منذ ${dayWords(day)}`,
  showAll: (n) => `عرض الكل: ${n}`,
  showFewer: 'عرض أقل',
  narrow: (facet) => `ابحث في: ${facet}`,
  searchChip: (q) => `«${isolated(q)}»`,
  levelChip: (label) => `النرويجية حتى ${label}`,
});

export const noHitsText: typeof nb.noHitsText = translated(nb.noHitsText, {
  why: 'لا توجد وظائف تناسب كل ما اخترته.',
  tryWord: 'جرّب كلمة أخرى أو كلمة أقصر.',
  empty: 'لا توجد وظائف هنا الآن. عد بعد بضعة أيام.',
  drop: 'يمكنك إزالة شيء:',
  without: (label, hits) =>
    hits === undefined ? `إزالة: ${isolated(label)}` : `إزالة: ${isolated(label)} (${hits})`,
  dropAll: 'إزالة الكل',
  nearby: 'أو ابحث في مكان قريب:',
  wholeCounty: (county) => `كل محافظة ${isolated(county)}`,
});

function vacancies(n: number): string {
  return counted(n, {
    zero: '# وظيفة',
    one: 'وظيفة واحدة',
    two: 'وظيفتين',
    few: '# وظائف',
    many: '# وظيفة',
    other: '# وظيفة',
  });
}
