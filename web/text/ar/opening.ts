import { translated } from '#shared/translated.ts';
import { weekdayWordsIn } from '../in-locale.ts';
import * as nb from '../nb/opening.ts';
import { weekdayLabels } from './code-labels.ts';
import { format } from './format.ts';
import { jobSize } from './opening-card.ts';
import { counted, daysUntil, dayWords, straightLine } from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';
import { isolated } from './writing.ts';

export * from '../nb/opening.ts';

const weekdayWords = weekdayWordsIn(
  weekdayLabels,
  (first, last) => `من ${first} إلى ${last}`,
  (names) => names.join('، '),
);

export const openingText: typeof nb.openingText = translated(nb.openingText, {
  back: 'العودة إلى القائمة',
  toBoard: 'عرض جميع الوظائف',
  loading: 'الوظيفة قيد التحميل …',
  notFoundTitle: 'الوظيفة لم تعد موجودة',
  notFound: 'ربما حصل عليها شخص آخر، أو انتهى وقت الرد.',
  forSignedInTitle: 'هذه الصفحة لمن سجّل الدخول',
  forSignedIn: 'سجّل الدخول أولاً. بعد ذلك تعود إلى هنا.',
  signIn: 'تسجيل الدخول',
  facts: 'باختصار عن العمل',
  tasks: 'ماذا ستعمل',
  where: 'أين ستعمل',
  when: 'متى ستعمل',
  norwegian: 'اللغة النرويجية المطلوبة',
  youGet: 'ماذا ستتعلم وعلى ماذا ستحصل',
  youNeed: 'ما تحتاج إليه',
  deadline: 'آخر موعد للرد',
  description: 'صاحب العمل يقول',
  answer: 'كيف ترد',
  employer: (name) => `صاحب العمل: ${isolated(name)}.`,
  municipality: (name) => `مكان العمل: ${isolated(name)}.`,
  remote: 'يمكنك العمل من المنزل.',
  howFar: (distance) =>
    `المسافة ${straightLine(distance, 'منك')}. ${distance.isFromCentre ? 'نقيس من وسط البلدية.' : 'الطريق غالبًا أطول.'}`,
  noLanguage: 'يمكنك البدء بدون اللغة النرويجية.',
  languageUnknown: 'لم يُكتب هنا مستوى النرويجية المطلوب. يمكنك أن تسأل.',
  level: (level) => `المستوى ${level}`,
  places: (places) => `عدد الأماكن: ${format.number(places)}.`,
  starts: (day) => `تبدأ في ${dayWords(day)}.`,
  ends: (day) => `ينتهي العمل في ${dayWords(day)}.`,
  daysPerWeek: (days) =>
    `تعمل ${counted(days, { zero: '# يوم', one: 'يومًا واحدًا', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' })} في الأسبوع.`,
  hours: (hours) => `${jobSize(hours)}.`,
  shifts: (shifts) => `تعمل ${format.list(shifts.map((shift) => shiftTimes[shift]))}.`,
  weekdays: (chosen) => `الأيام: ${weekdayWords(chosen)}.`,
  possibleWeekdays: (possible) => `الأيام الممكنة: ${weekdayWords(possible)}.`,
  timeUnknown: 'لم يُكتب هنا متى ستعمل. يمكنك أن تسأل.',
  licence: (licence) => `يجب أن تكون لديك رخصة قيادة من الفئة ${isolated(licence)}.`,
  qualification: (label) => `يجب أن يكون لديك: ${isolated(label)}`,
  howToGet: 'كيف تحصل عليه',
  mentors: (languages) => `في العمل أشخاص يتحدثون: ${languages.join('، ')}.`,
  deadlineDay: (day) => `${dayWords(day)}${nearness(day)}.`,
  deadlinePassed: (day) => `انتهى وقت الرد. كان آخر موعد ${dayWords(day)}.`,
  noDeadline: 'لم يُكتب هنا آخر موعد للرد. من الأفضل أن ترد قريبًا.',
  talkToAdvisor: 'تحدث مع مستشارك إذا كنت تريد هذا المكان.',
  contact: (name) => `يمكنك التحدث مع ${isolated(name)}.`,
  noContact: 'لم يُكتب هنا بمن تتصل. اسأل مستشارك.',
  writeTo: 'اكتب إلى',
  call: 'اتصل',
});

export const kindQuestions: typeof nb.kindQuestions = translated(nb.kindQuestions, {
  vacancy: 'ما هي الوظيفة الشاغرة (ledig stilling)؟',
  wage_subsidy: 'ما هو دعم الأجر (lønnstilskudd)؟',
  work_training: 'ما هو التدريب العملي (arbeidstrening)؟',
  language_practice: 'ما هو التدريب اللغوي (språkpraksis)؟',
  apprenticeship: 'ما هو التدريب المهني (lærlingplass)؟',
});

export const kindExplanations: typeof nb.kindExplanations = translated(nb.kindExplanations, {
  vacancy: 'هذا عمل عادي. تحصل على أجر.',
  wage_subsidy: 'تحصل على أجر مثل الآخرين. تدفع NAV جزءًا منه في البداية.',
  work_training: 'تجرّب عملاً. لا تحصل على أجر منه.',
  language_practice: 'أنت في العمل لتتعلم النرويجية. غالبًا تذهب إلى المدرسة أيضًا.',
  apprenticeship: 'تتعلم مهنة أثناء العمل. تحصل على أجر. في النهاية تقدّم امتحانًا.',
});

export const supportSentences: typeof nb.supportSentences = translated(nb.supportSentences, {
  some: 'تحصل على بعض المساعدة في النرويجية في العمل.',
  training: 'تتعلم النرويجية في العمل.',
});

export const useSentences: typeof nb.useSentences = translated(nb.useSentences, {
  little: 'تتحدث القليل من النرويجية في العمل.',
  some: 'تتحدث النرويجية أحيانًا في العمل.',
  much: 'تتحدث النرويجية كثيرًا في العمل.',
});

export const demandSentences: typeof nb.demandSentences = translated(nb.demandSentences, {
  heavy_lifting: 'يجب أن ترفع أشياء ثقيلة.',
  long_standing: 'يجب أن تقف مدة طويلة.',
  heights: 'تعمل في مكان مرتفع عن الأرض.',
  cold: 'مكان العمل بارد.',
  dust: 'في مكان العمل غبار.',
  animals: 'تعمل مع الحيوانات.',
});

function nearness(day: string): string {
  const left = daysUntil(day);
  if (left === 0) return ' (اليوم)';
  if (left === 1) return ' (غدًا)';
  const inDays = {
    zero: 'اليوم',
    one: 'غدًا',
    two: 'بعد يومين',
    few: 'بعد # أيام',
    many: 'بعد # يومًا',
    other: 'بعد # يوم',
  };
  return left > 0 && left <= 14 ? ` (${counted(left, inDays)})` : '';
}
