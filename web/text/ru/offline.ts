import { translated } from '#shared/translated.ts';
import * as nb from '../nb/offline.ts';

export * from '../nb/offline.ts';

export const offlineText: typeof nb.offlineText = translated(nb.offlineText, {
  offline: 'У вас нет интернета.',
  noContact: 'Нет связи с нами.',
  seen: (when) => `Вы видели это ${when}.`,
  again: 'Попробовать ещё раз',
  waits: 'Ждёт интернета',
  saidYes: (title, employer) => `Вы сказали «да» на «${title}» у ${employer}.`,
  sendsLater:
    'Ответ ещё не отправлен. Мы отправим его, когда будет интернет и эта страница открыта.',
  sendNow: 'Отправить сейчас',
  takeBack: 'Отменить',
  takeBackSure: 'Да, удалить ответ',
  sent: (title) => `Отправлено! Те, кто вам помогает, получили ваше «да» на «${title}».`,
  see: 'Посмотреть, как идёт дело',
  understood: 'Хорошо',
  notSent: (title) => `Мы не смогли отправить ваше «да» на «${title}».`,
  taken: 'Место занято. Его получил кто-то другой.',
  tooLate: 'Сейчас на это нельзя ответить.',
  youWrote: (message) => `Вы написали: «${message}»`,
  others: 'Посмотреть, что вам подходит',
  signedOut: 'Вы вышли. Ответ на этом телефоне не отправлен. Войдите, и мы его отправим.',
  signIn: 'Войти и отправить ответ',
});
