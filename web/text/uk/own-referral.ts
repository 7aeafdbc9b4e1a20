import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-referral.ts';

export * from '../nb/own-referral.ts';

export const interestLinkText: typeof nb.interestLinkText = translated(nb.interestLinkText, {
  waits: 'Чекає на інтернет',
  interested: 'Мені це цікаво',
  see: 'Подивитися, як іде справа',
  answer: 'Відповісти «так» або «ні»',
});

export const ownStateWords: typeof nb.ownStateWords = translated(nb.ownStateWords, {
  suggested: 'У вас є пропозиція',
  interested: 'Ви сказали «так»',
  shared: 'Надіслано роботодавцю',
  accepted: 'Ви отримали місце',
  declined: 'Ви сказали «ні»',
  rejected: 'Роботодавець сказав «ні»',
  withdrawn: 'Зупинено',
  expired: 'Зупинено. Минуло забагато часу',
});
