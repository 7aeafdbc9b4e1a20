import { translated } from '#shared/translated.ts';
import * as nb from '../nb/sign-out.ts';

export * from '../nb/sign-out.ts';

export const signOutText: typeof nb.signOutText = translated(nb.signOutText, {
  title: 'Вы написали что-то, что не сохранено',
  explanation: 'Если вы сейчас выйдете, это пропадёт.',
  yesTitle: 'Вы сказали «да», но это не отправлено',
  yesExplanation: 'Если вы сейчас выйдете, мы удалим ваш ответ.',
  stay: 'Остаться',
  leave: 'Всё равно выйти',
});
