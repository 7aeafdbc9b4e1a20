import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-referral.ts';

export * from '../nb/own-referral.ts';

export const interestLinkText: typeof nb.interestLinkText = translated(nb.interestLinkText, {
  waits: 'Ждёт интернета',
  interested: 'Мне это интересно',
  see: 'Посмотреть, как идёт дело',
  answer: 'Ответить «да» или «нет»',
});

export const ownStateWords: typeof nb.ownStateWords = translated(nb.ownStateWords, {
  suggested: 'У вас есть предложение',
  interested: 'Вы сказали «да»',
  shared: 'Отправлено работодателю',
  accepted: 'Вы получили место',
  declined: 'Вы сказали «нет»',
  rejected: 'Работодатель сказал «нет»',
  withdrawn: 'Остановлено',
  expired: 'Остановлено. Прошло слишком много времени',
});
