import { translated } from '#shared/translated.ts';
import * as nb from '../nb/sign-in.ts';
import { isolated } from './writing.ts';

export * from '../nb/sign-in.ts';

export const signInText: typeof nb.signInText = translated(nb.signInText, {
  title: 'تسجيل الدخول',
  email: 'البريد الإلكتروني',
  password: 'كلمة المرور',
  submit: 'تسجيل الدخول',
  first: 'سجّل الدخول أولًا. بعدها تصل إلى الصفحة التي تريدها.',
  needsEmail: 'اكتب بريدك الإلكتروني.',
  needsPassword: 'اكتب كلمة المرور.',
  wrong: 'البريد الإلكتروني أو كلمة المرور غير صحيح. حاول مرة أخرى.',
  help: 'هل نسيت كلمة المرور؟ أو ليس لديك حساب؟ اطلب رابطًا من بلديتك.',
  atProvider: (label) => `تسجيل الدخول عبر ${isolated(label)}`,
  noAccount: {
    title: 'ليس لديك حساب بعد',
    words: 'نعرف من أنت، لكن ليس لديك حساب هنا. اطلب رابطًا من بلديتك.',
  },
  otherAccount: {
    title: 'لديك حساب آخر',
    words: 'تستخدم طريقة الدخول هذه لحساب آخر. أنشئ كلمة مرور هنا.',
  },
  failed: { title: 'لم ينجح تسجيل الدخول', words: 'حاول مرة أخرى. ربما استغرق الأمر وقتًا طويلاً.' },
  toBoard: 'عرض جميع الوظائف',
  demoTitle: 'جرّب Fotfeste',
  demoIntro: 'هذا عرض تجريبي. اختر من تريد أن تكون.',
  demoRole: {
    participant: 'جرّب كمشارك',
    advisor: 'جرّب كمستشار',
    leader: 'جرّب كمدير',
    employer: 'جرّب كصاحب عمل',
    admin: 'جرّب كمسؤول النظام',
  },
});
