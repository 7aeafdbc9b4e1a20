/** Without a net: what is old, and what waits. */
export const offlineText = {
  offline: 'Du er uten nett.',
  noContact: 'Vi får ikke kontakt.',
  /** @param when a moment, such as `kl. 14:05` */
  seen: (when: string): string => `Dette så du ${when}.`,
  again: 'Prøv igjen',
  waits: 'Venter på nett',
  saidYes: (title: string, employer: string): string =>
    `Du har sagt ja til «${title}» hos ${employer}.`,
  sendsLater: 'Svaret er ikke sendt ennå. Vi sender det når du har nett og denne siden er åpen.',
  sendNow: 'Send nå',
  takeBack: 'Angre',
  takeBackSure: 'Ja, slett svaret',
  sent: (title: string): string => `Sendt! De som hjelper deg, har fått ditt ja til «${title}».`,
  see: 'Se hvordan det går',
  understood: 'Greit',
  notSent: (title: string): string => `Vi kunne ikke sende ditt ja til «${title}».`,
  taken: 'Plassen er tatt. Noen andre har fått den.',
  tooLate: 'Du kan ikke svare på den nå.',
  youWrote: (message: string): string => `Du skrev: «${message}»`,
  others: 'Se hva som passer for deg',
  signedOut:
    'Du er logget ut. Et svar på denne telefonen er ikke sendt. Logg inn, så sender vi det.',
  signIn: 'Logg inn og send svaret',
};
