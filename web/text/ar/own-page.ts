import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-page.ts';
import { dayWords, languageName } from './plain-words.ts';
import { referralStepWords } from './referral.ts';
import { isolated } from './writing.ts';

export * from '../nb/own-page.ts';

export const ownPageText: typeof nb.ownPageText = translated(nb.ownPageText, {
  title: 'صفحتي',
  loading: 'الصفحة قيد التحميل …',
  nothing: 'هنا ترى الوظائف والأماكن التي رددت عليها. لا يوجد شيء بعد.',
  toMatches: 'انظر ما يناسبك',
  asked: 'يجب أن ترد على هذا',
  from: (name) => `اقتراح لك من ${isolated(name)}`,
  note: (name) => `رسالة من ${isolated(name)}:`,
  yes: 'نعم، يهمني هذا',
  no: 'لا، شكرًا',
  standing: 'إلى أين وصل',
  more: 'المزيد',
  ended: 'هذا انتهى',
  showEnded: (n) => `عرض ما انتهى (${n})`,
  hideEnded: 'إخفاء ما انتهى',
  advisor: 'مستشارك',
  noAdvisor: 'لا نعرف من هو مستشارك. اسأل في البلدية.',
  call: 'اتصل',
  noPhone: 'لا يوجد رقم هنا.',
  unnamed: 'عمل لم يعد موجودًا هنا',
  someone: 'مستشارك',
});

export const wayText: typeof nb.wayText = translated(nb.wayText, {
  label: 'الطريق إلى المكان',
  steps: {
    suggestion: 'اقتراح',
    yes: 'تقول نعم',
    sending: 'المستشار يرسله',
    answer: 'صاحب العمل يرد',
    place: 'تحصل على المكان',
  },
  done: 'تم',
  now: 'الآن',
});

export const nextText: typeof nb.nextText = translated(nb.nextText, {
  suggested: 'يمكنك الرد بنعم أو لا.',
  interested: (employer) => `الآن سيرسله مستشارك إلى ${isolated(employer)}. ليس عليك أن تفعل شيئًا.`,
  shared: (employer) => `الآن سيرد ${isolated(employer)} بنعم أو لا. ليس عليك أن تفعل شيئًا.`,
  accepted: (employer) => `لقد وافق ${isolated(employer)}! الآن ستعمل أنت ومستشارك اتفاقية معهم.`,
  sendUntil: (day) => `يجب أن يتم ذلك قبل نهاية ${dayWords(day)}. وإلا فسيتوقف.`,
  repliesUntil: (day) => `يجب أن يردّوا قبل نهاية ${dayWords(day)}. وإلا فسيتوقف.`,
  answerUntil: (day) => `آخر موعد للرد ${dayWords(day)}.`,
});

export const ownReferralText: typeof nb.ownReferralText = translated(nb.ownReferralText, {
  back: 'صفحتي',
  saidYes: 'شكرًا! وصلنا ردك بنعم.',
  saidNo: 'وصلنا ردك بلا. سيراه مستشارك.',
  tookBack: 'لقد أوقفت هذا. لن يروا عنك المزيد.',
  next: 'ماذا يحدث الآن',
  sharedNow: 'ماذا يرون',
  sharedThen: 'ما وافقت على إظهاره',
  name: 'اسمك',
  message: (text) => `كتبت لهم: «${isolated(text)}»`,
  done: 'ماذا حدث',
  withdraw: 'أوقف هذا',
  opening: 'اقرأ عن العمل',
  step: ({ action, by, onBehalf }) => {
    if (by.role === 'server') return `${referralStepWords.expire}.`;
    const who = by.role === 'participant' ? 'أنت' : isolated(by.displayName ?? roles[by.role]);
    return `${who}: ${referralStepWords[action]}${onBehalf ? ' (نيابة عنك)' : ''}.`;
  },
  onBehalf: (reason) => `السبب: «${isolated(reason)}»`,
  interpreter: (code) => `استعنتم بمترجم (${languageName(code)}).`,
  reason: (label) => `السبب: ${label}`,
  text: (text) => `كتبت: «${isolated(text)}»`,
});

export const roles: typeof nb.roles = translated(nb.roles, {
  advisor: 'مستشار',
  leader: 'مدير',
  employer: 'صاحب العمل',
  admin: 'مسؤول النظام',
});

export const endText: typeof nb.endText = translated(nb.endText, {
  decline: {
    title: 'لا، شكرًا',
    intro: 'من حقك أن تقول لا. يساعدنا ردك على إيجاد شيء أفضل.',
    button: 'أجب بلا',
    legend: 'لماذا لا يناسبك؟',
  },
  withdraw: {
    title: 'أوقف هذا',
    intro: 'عندها لن يروا شيئًا عنك. هل تريده مرة أخرى؟ عندها يجب أن تقول نعم من جديد.',
    button: 'أوقف هذا',
    legend: 'لماذا لم تعد تريده؟',
  },
  stay: 'ارجع',
  fields: {
    reason: { faults: { required: 'اختر سببًا.', unknown_code: 'اختر سببًا.' } },
    text: { label: 'اكتب السبب', faults: { required: 'اكتب بضع كلمات عن السبب.' } },
  },
  refused: 'تغيّر شيء ما. انتقل إلى صفحتك وانظر.',
  tooLate: 'لا يمكنك القيام بهذا الآن',
  toPage: 'انتقل إلى صفحتي',
});
