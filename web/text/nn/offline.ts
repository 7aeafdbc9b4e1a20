import { translated } from '#shared/translated.ts';
import * as nb from '../nb/offline.ts';

export * from '../nb/offline.ts';

export const offlineText: typeof nb.offlineText = translated(nb.offlineText, {
  offline: 'Du er utan nett.',
  noContact: 'Vi får ikkje kontakt.',
  seen: (when) => `Dette såg du ${when}.`,
  again: 'Prøv igjen',
  waits: 'Ventar på nett',
  saidYes: (title, employer) => `Du har sagt ja til «${title}» hos ${employer}.`,
  sendsLater: 'Svaret er ikkje sendt enno. Vi sender det når du har nett og denne sida er open.',
  sendNow: 'Send no',
  takeBack: 'Angre',
  takeBackSure: 'Ja, slett svaret',
  sent: (title) => `Sendt! Dei som hjelper deg, har fått ja-et ditt til «${title}».`,
  see: 'Sjå korleis det går',
  understood: 'Greitt',
  notSent: (title) => `Vi kunne ikkje sende ja-et ditt til «${title}».`,
  taken: 'Plassen er teken. Nokon andre har fått han.',
  tooLate: 'Du kan ikkje svare på han no.',
  youWrote: (message) => `Du skreiv: «${message}»`,
  others: 'Sjå kva som passar for deg',
  signedOut:
    'Du er logga ut. Eit svar på denne telefonen er ikkje sendt. Logg inn, så sender vi det.',
  signIn: 'Logg inn og send svaret',
});
