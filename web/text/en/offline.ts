import { translated } from '#shared/translated.ts';
import * as nb from '../nb/offline.ts';

export * from '../nb/offline.ts';

export const offlineText: typeof nb.offlineText = translated(nb.offlineText, {
  offline: 'You have no net.',
  noContact: 'We get no contact.',
  seen: (when) => `You saw this ${when}.`,
  again: 'Try again',
  waits: 'Waits for a net',
  saidYes: (title, employer) => `You have said yes to “${title}” at ${employer}.`,
  sendsLater: 'Your answer is not sent yet. We send it when you are online and this page is open.',
  sendNow: 'Send now',
  takeBack: 'Undo',
  takeBackSure: 'Yes, delete the answer',
  sent: (title) => `Sent! Those who help you have got your yes to “${title}”.`,
  see: 'See how it goes',
  understood: 'OK',
  notSent: (title) => `We could not send your yes to “${title}”.`,
  taken: 'The place is taken. Somebody else has got it.',
  tooLate: 'You can not answer this one now.',
  youWrote: (message) => `You wrote: “${message}”`,
  others: 'See what suits you',
  signedOut: 'You are signed out. An answer on this phone is not sent. Sign in, and we send it.',
  signIn: 'Sign in and send the answer',
});
