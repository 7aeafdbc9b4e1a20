import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-referral.ts';

export * from '../nb/own-referral.ts';

export const interestLinkText: typeof nb.interestLinkText = translated(nb.interestLinkText, {
  waits: 'بانتظار الإنترنت',
  interested: 'يهمني هذا',
  see: 'انظر إلى أين وصل',
  answer: 'أجب بنعم أو لا',
});

export const ownStateWords: typeof nb.ownStateWords = translated(nb.ownStateWords, {
  suggested: 'لديك اقتراح',
  interested: 'لقد قلت نعم',
  shared: 'أُرسل إلى صاحب العمل',
  accepted: 'لقد حصلت على المكان',
  declined: 'لقد قلت لا',
  rejected: 'صاحب العمل قال لا',
  withdrawn: 'تم الإيقاف',
  expired: 'تم الإيقاف. مرّ وقت طويل',
});
