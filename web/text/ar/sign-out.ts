import { translated } from '#shared/translated.ts';
import * as nb from '../nb/sign-out.ts';

export * from '../nb/sign-out.ts';

export const signOutText: typeof nb.signOutText = translated(nb.signOutText, {
  title: 'كتبت شيئًا لم يُحفظ',
  explanation: 'إذا خرجت الآن فسوف تفقده.',
  yesTitle: 'قلت نعم، لكن جوابك لم يُرسل',
  yesExplanation: 'إذا خرجت الآن، سنحذف جوابك.',
  stay: 'البقاء هنا',
  leave: 'الخروج على أي حال',
});
