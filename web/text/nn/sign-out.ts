import { translated } from '#shared/translated.ts';
import * as nb from '../nb/sign-out.ts';

export * from '../nb/sign-out.ts';

export const signOutText: typeof nb.signOutText = translated(nb.signOutText, {
  title: 'Du har skrive noko som ikkje er lagra',
  explanation: 'Om du loggar ut no, mistar du det.',
  yesTitle: 'Du har sagt ja, men det er ikkje sendt',
  yesExplanation: 'Om du loggar ut no, slettar vi svaret ditt.',
  stay: 'Ver her',
  leave: 'Logg ut likevel',
});
