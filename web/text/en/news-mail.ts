import { translated } from '#shared/translated.ts';
import * as nb from '../nb/news-mail.ts';

export * from '../nb/news-mail.ts';

export const newsMailText: typeof nb.newsMailText = translated(nb.newsMailText, {
  title: 'Do you want e-mail?',
  intro: (email) =>
    `We can send an e-mail to ${email} when something is new. It only says how many are new.`,
  legend: 'How often?',
  paces: { never: 'Never', daily: 'Every day', weekly: 'Every Monday' },
  saved: 'We have saved what you chose.',
  failed: 'It did not work. Try again.',
});

export const stopMailText: typeof nb.stopMailText = translated(nb.stopMailText, {
  title: 'Stop the e-mails',
  intro: 'Do you not want more e-mails about what is new? Press the button.',
  stop: 'No, do not send more',
  stopped: 'You get no more e-mails from us about what is new.',
  again: 'Do you want them again? Then you can sign in and choose it.',
  unknown: 'This link does not work. Sign in to choose whether you want e-mail.',
  toStart: 'Go to the front page',
  failed: 'It did not work. Try again.',
});
