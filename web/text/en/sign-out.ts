import { translated } from '#shared/translated.ts';
import * as nb from '../nb/sign-out.ts';

export * from '../nb/sign-out.ts';

export const signOutText: typeof nb.signOutText = translated(nb.signOutText, {
  title: 'You have written something that is not saved',
  explanation: 'If you sign out now, it is lost.',
  yesTitle: 'You have said yes, but it is not sent',
  yesExplanation: 'If you sign out now, we delete your answer.',
  stay: 'Stay here',
  leave: 'Sign out anyway',
});
