import { translated } from '#shared/translated.ts';
import * as nb from '../nb/news-mail.ts';
import { isolated } from './writing.ts';

export * from '../nb/news-mail.ts';

export const newsMailText: typeof nb.newsMailText = translated(nb.newsMailText, {
  title: 'هل تريد رسائل بالبريد الإلكتروني؟',
  legend: 'كم مرة؟',
  saved: 'لقد حفظنا اختيارك.',
  failed: 'لم ينجح ذلك. حاول مرة أخرى.',
  intro: (email) =>
    `يمكننا إرسال رسالة إلى ${isolated(email)} عندما يكون هناك جديد. تذكر الرسالة عدد الجديد فقط.`,
  paces: { never: 'أبدًا', daily: 'كل يوم', weekly: 'كل يوم اثنين' },
});

export const stopMailText: typeof nb.stopMailText = translated(nb.stopMailText, {
  title: 'إيقاف رسائل البريد',
  intro: 'ألا تريد مزيدًا من الرسائل عن الجديد؟ اضغط على الزر.',
  stop: 'لا، لا ترسلوا المزيد',
  stopped: 'لن تصلك منا رسائل أخرى عن الجديد.',
  again: 'هل تريدها مرة أخرى؟ سجّل الدخول واختر ذلك.',
  unknown: 'هذا الرابط لا يعمل. سجّل الدخول لتختار إن كنت تريد رسائل.',
  toStart: 'انتقل إلى الصفحة الرئيسية',
  failed: 'لم ينجح ذلك. حاول مرة أخرى.',
});
