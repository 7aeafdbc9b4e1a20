import { translated } from '#shared/translated.ts';
import * as nb from '../nb/saved.ts';
import { format } from './format.ts';
import { isolated } from './writing.ts';

export * from '../nb/saved.ts';

export const savedText: typeof nb.savedText = translated(nb.savedText, {
  title: 'المحفوظات',
  intro: 'هنا الوظائف وعمليات البحث التي حفظتها. لا يرى مستشارك هذه الصفحة.',
  loading: 'الصفحة قيد التحميل …',
  toSaved: 'عرض ما حفظته',
  openings: 'الوظائف',
  noOpenings: 'لم تحفظ أي وظيفة بعد. اضغط «حفظ» على وظيفة تعجبك.',
  toMatches: 'انظر ما يناسبك',
  over: 'غير متاحة الآن',
  overWords: 'لم يعد بإمكانك التقديم على هذه الوظيفة.',
  similar: 'عرض وظائف مشابهة',
  pages: 'صفحات أخرى',
  searches: 'عمليات البحث',
  noSearches: 'لم تحفظ أي بحث بعد. ابحث عن شيء ثم اضغط «حفظ البحث».',
  toBoard: 'ابحث عن عمل',
  saveSearch: 'حفظ البحث',
  searchSaved: 'تم حفظ البحث.',
  rename: 'تغيير الاسم',
  newName: 'اسم جديد للبحث',
  nameIt: 'حفظ الاسم',
  keepName: 'إلغاء',
  noName: 'اكتب اسمًا.',
  remove: 'حذف',
  reallyRemove: 'هل تريد حذف هذا البحث؟',
  yesRemove: 'نعم، احذف',
  amongMatches: 'ما يناسبك فقط',
  similarTo: (title) => `عرض وظائف مشابهة: ${isolated(title)}`,
  newHits: (n) => `الجديد: ${format.number(n)}`,
  showNew: (n, name) => `عرض الجديد (${format.number(n)}): ${isolated(name)}`,
  removed: 'تمت إزالته.',
});
