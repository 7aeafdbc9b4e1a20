import { translated } from '#shared/translated.ts';
import * as nb from '../nb/offline.ts';

export * from '../nb/offline.ts';

export const offlineText: typeof nb.offlineText = translated(nb.offlineText, {
  offline: 'У вас немає інтернету.',
  noContact: 'Немає зв’язку з нами.',
  seen: (when) => `Ви бачили це ${when}.`,
  again: 'Спробувати ще раз',
  waits: 'Чекає на інтернет',
  saidYes: (title, employer) => `Ви сказали «так» на «${title}» у ${employer}.`,
  sendsLater:
    'Відповідь ще не надіслано. Ми надішлемо її, коли буде інтернет і ця сторінка відкрита.',
  sendNow: 'Надіслати зараз',
  takeBack: 'Скасувати',
  takeBackSure: 'Так, видалити відповідь',
  sent: (title) => `Надіслано! Ті, хто вам допомагає, отримали ваше «так» на «${title}».`,
  see: 'Подивитися, як іде справа',
  understood: 'Добре',
  notSent: (title) => `Ми не змогли надіслати ваше «так» на «${title}».`,
  taken: 'Місце зайняте. Його отримав хтось інший.',
  tooLate: 'Зараз на це не можна відповісти.',
  youWrote: (message) => `Ви написали: «${message}»`,
  others: 'Подивитися, що вам підходить',
  signedOut: 'Ви вийшли. Відповідь на цьому телефоні не надіслано. Увійдіть, і ми її надішлемо.',
  signIn: 'Увійти й надіслати відповідь',
});
