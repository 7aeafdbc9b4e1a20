import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-matches.ts';
import { format } from './format.ts';
import { dayWords, hoursWords, kilometres, languageName, straightLine } from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';
import { isolated } from './writing.ts';

export * from '../nb/own-matches.ts';

export const ownMatchesText: typeof nb.ownMatchesText = translated(nb.ownMatchesText, {
  title: 'يناسبني',
  intro: 'هنا وظائف وأماكن لك. ما يناسبك أكثر يأتي أولاً.',
  searchLabel: 'ابحث فيما يناسبك',
  searchHint: 'مثلاً kokk أو butikk',
  search: 'بحث',
  places: 'الأماكن التي اخترتها',
  clearSearch: 'عرض الكل مرة أخرى',
  suggestions: 'اقتراحات',
  loading: 'نبحث عما يناسبك …',
  none: 'تحدث مع مستشارك. معًا يمكنكما تغيير رغباتك.',
  noneForWords: 'لا شيء يناسب ما بحثت عنه. جرّب شيئًا آخر.',
  why: 'لماذا يناسبك',
  almost: 'تقريبًا',
  almostIntro: 'هذه تناسبك تقريبًا. هنا ترى ما ينقص.',
  toSheet: 'خذها معك إلى المحادثة',
  moreAlmost: 'عرض المزيد مما يناسبك تقريبًا',
  missing: 'ما ينقص',
  showMore: 'عرض المزيد',
  howToGet: 'كيف تحصل عليه',
  found: (n) => (n === 0 ? 'لم نجد شيئًا' : `عدد ما يناسبك: ${format.number(n)}`),
  onlyNew: (day) => `ترى فقط الجديد منذ ${dayWords(day)}.`,
  toAlmost: (n) => `عرض ما يناسبك تقريبًا (${format.number(n)})`,
  shown: (shown, total) => `ترى ${format.number(shown)} من ${format.number(total)}.`,
});

const needAreas: Record<nb.NeedArea, string> = {
  municipality: 'البلدية',
  county: 'المحافظة',
  country: 'النرويج',
};

export const reasonText: typeof nb.reasonText = translated(nb.reasonText, {
  wishSame: 'تريد أن تعمل في هذا.',
  wishNear: 'هذا يشبه ما تريد أن تعمله.',
  wishField: 'هذا يشبه قليلاً ما تريد أن تعمله.',
  goal: 'هنا يمكنك الاقتراب من هدفك.',
  noNorwegian: 'يمكنك البدء بدون اللغة النرويجية.',
  enoughNorwegian: 'مستواك في النرويجية كافٍ لهذا العمل.',
  learnNorwegian: 'يمكنك تعلم المزيد من النرويجية في العمل.',
  mentor: (language) => `في العمل شخص يتحدث ${languageName(language)}.`,
  muchNorwegian: 'ستتدرب كثيرًا على النرويجية.',
  someNorwegian: 'ستتدرب على النرويجية.',
  need: (where, year) =>
    `احتاجت ${needAreas[where]} إلى مزيد من الناس لمثل هذه الأعمال في ${year}.`,
  remote: 'يمكنك العمل من المنزل.',
  distance: (distance) => `المسافة ${straightLine(distance, 'إلى العمل')}.`,
  hours: 'الساعات تناسبك.',
});

export const missingText: typeof nb.missingText = translated(nb.missingText, {
  skill: (verb, required, held) =>
    `يجب أن يكون مستواك في ${verb} النرويجية ${required}. مستواك الآن ${held}.`,
  skillUnknown: (verb, required) => `يجب أن يكون مستواك في ${verb} النرويجية ${required}.`,
  travel: (km, max) =>
    `المسافة ${straightLine({ km }, 'إلى العمل')}. نبحث حتى ${kilometres(max)} منك.`,
  shifts: (shifts) => `يجب أن تعمل ${format.list(shifts.map((shift) => shiftTimes[shift]))}.`,
  hours: (opening, own) => `العمل ${hoursWords(opening)}. أنت تريد ${hoursWords(own)}.`,
  licence: (classes) => `يجب أن تكون لديك رخصة قيادة من الفئة ${classes.join('، ')}.`,
  qualification: (label) => `يجب أن يكون لديك: ${isolated(label)}`,
});
