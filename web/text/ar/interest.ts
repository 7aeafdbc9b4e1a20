import { translated } from '#shared/translated.ts';
import * as nb from '../nb/interest.ts';
import { counted, languageName } from './plain-words.ts';
import { isolated } from './writing.ts';

export * from '../nb/interest.ts';

export const interestText: typeof nb.interestText = translated(nb.interestText, {
  title: 'يهمني هذا',
  back: 'رجوع',
  loading: 'الصفحة قيد التحميل …',
  at: (employer) => `لدى ${isolated(employer)}`,
  what: 'ماذا سيعرفون عنك',
  name: (name) => `اسمك: ${isolated(name)}`,
  nameAlways: 'سيعرفون اسمك دائمًا.',
  all: 'اختر الكل',
  nothingKnown: 'لا نعرف عنك أكثر من ذلك بعد. سيعرفون اسمك فقط.',
  protectedName: 'عنوانك سري. لذلك سيعرفون اسمك فقط.',
  fields: {
    shares: {
      label: 'ماذا تريد أن تُظهر أيضًا؟',
      description: 'أنت تختار بنفسك. لم نختر شيئًا نيابة عنك.',
    },
    message: { label: 'هل تريد أن تكتب لهم شيئًا؟', description: 'يمكنك أن تتركه فارغًا.' },
  },
  next: 'ماذا يحدث الآن',
  steps: (employer) => [
    'تقول نعم هنا.',
    'يقرؤها مستشارك ويرسلها.',
    `يرى صاحب العمل ${isolated(employer)} اسمك وما اخترته.`,
    'يردّون بنعم أو لا. ترى الرد في «صفحتي».',
  ],
  onlyThis: 'تقول نعم لهذا المكان فقط. لن يراه الآخرون.',
  asItIs: 'هل سيتغير شيء عنك؟ عندها سيرون الجديد.',
  takeBack: 'يمكنك إيقاف هذا إلى أن يردّوا.',
  yes: 'نعم، يهمني هذا',
  refused: 'لا يمكنك الرد على هذا الآن. ربما حصل عليه شخص آخر.',
  already: { title: 'لقد رددت على هذا من قبل', see: 'انظر إلى أين وصل' },
  closed: {
    title: 'هذا المكان مغلق',
    words: 'ربما حصل عليه شخص آخر، أو انتهى وقت الرد.',
    matches: 'انظر ما يناسبك',
  },
  hidden: {
    title: 'تحدث مع مستشارك أولاً',
    words: 'عنوانك سري. لذلك لا يمكننا إرسال شيء عنك.',
    page: 'انتقل إلى صفحتي',
  },
  waits: {
    title: 'شكراً! لقد قلت نعم',
    words: 'أنت الآن بلا إنترنت. جوابك محفوظ على هذا الهاتف.',
    page: 'انتقل إلى صفحتي',
  },
});

export const ownPartLabels: typeof nb.ownPartLabels = translated(nb.ownPartLabels, {
  norwegian: 'مستواك في اللغة النرويجية',
  languages: 'اللغات الأخرى التي تعرفها',
  experience: 'ماذا عملت من قبل',
  education: 'مستوى تعليمك',
  qualifications: 'الدورات والشهادات التي لديك',
  licences: 'رخص القيادة التي لديك',
  availability: 'متى يمكنك العمل',
});

export const knownPartText: typeof nb.knownPartText = translated(nb.knownPartText, {
  level: (skill, level) => `${skill}: ${level}`,
  languages: (codes) => codes.map(languageName).join('، '),
  years: (occupation, years) =>
    years < 1
      ? `${isolated(occupation)}، أقل من سنة`
      : `${isolated(occupation)}، ${counted(years, { zero: '# سنة', one: 'سنة واحدة', two: 'سنتان', few: '# سنوات', many: '# سنة', other: '# سنة' })}`,
  licences: (classes) => `الفئة ${classes.join('، ')}`,
  days: (days) => `الأيام: ${days.join('، ')}`,
});
