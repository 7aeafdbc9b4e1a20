import { translated } from '#shared/translated.ts';
import * as nb from '../nb/sign-out.ts';

export * from '../nb/sign-out.ts';

export const signOutText: typeof nb.signOutText = translated(nb.signOutText, {
  title: 'Ви написали щось, що не збережено',
  explanation: 'Якщо ви зараз вийдете, це зникне.',
  yesTitle: 'Ви сказали «так», але це не надіслано',
  yesExplanation: 'Якщо ви зараз вийдете, ми видалимо вашу відповідь.',
  stay: 'Залишитися',
  leave: 'Усе одно вийти',
});
