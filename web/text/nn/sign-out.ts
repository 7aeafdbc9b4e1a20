import { translated } from '#shared/translated.ts';
import * as nb from '../nb/sign-out.ts';

export * from '../nb/sign-out.ts';

export const signOutText: typeof nb.signOutText = translated(nb.signOutText, {
  title: 'Du har skrive noko som ikkje er lagra',
  explanation: 'Om du loggar ut no, mistar du det.',
  stay: 'Ver her',
  leave: 'Logg ut likevel',
});
