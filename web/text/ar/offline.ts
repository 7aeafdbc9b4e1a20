import { translated } from '#shared/translated.ts';
import * as nb from '../nb/offline.ts';
import { isolated } from './writing.ts';

export * from '../nb/offline.ts';

export const offlineText: typeof nb.offlineText = translated(nb.offlineText, {
  offline: 'أنت بلا إنترنت.',
  noContact: 'لا يوجد اتصال بنا.',
  seen: (when) => `رأيت هذا ${when}.`,
  again: 'حاول مرة أخرى',
  waits: 'بانتظار الإنترنت',
  saidYes: (title, employer) => `قلت نعم لـ «${isolated(title)}» عند ${isolated(employer)}.`,
  sendsLater: 'لم يُرسل جوابك بعد. سنرسله عندما يكون لديك إنترنت وهذه الصفحة مفتوحة.',
  sendNow: 'أرسل الآن',
  takeBack: 'تراجع',
  takeBackSure: 'نعم، احذف الجواب',
  sent: (title) => `تم الإرسال! وصل جوابك بنعم لـ «${isolated(title)}» إلى من يساعدك.`,
  see: 'انظر كيف يسير الأمر',
  understood: 'حسناً',
  notSent: (title) => `لم نستطع إرسال جوابك بنعم لـ «${isolated(title)}».`,
  taken: 'المكان محجوز. حصل عليه شخص آخر.',
  tooLate: 'لا يمكنك الرد عليه الآن.',
  youWrote: (message) => `كتبت: «${isolated(message)}»`,
  others: 'انظر ما يناسبك',
  signedOut: 'لقد خرجت. هناك جواب على هذا الهاتف لم يُرسل. سجّل الدخول وسنرسله.',
  signIn: 'سجّل الدخول وأرسل الجواب',
});
