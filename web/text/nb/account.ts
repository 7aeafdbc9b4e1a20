import { count } from './plain-words.ts';

/** One's own account, and the first time one comes. */
export const accountText = {
  title: 'Min konto',
  passwordTitle: 'Passord',
  fields: {
    current: { label: 'Passordet du har nå' },
    password: {
      label: 'Nytt passord',
      description: 'Minst 12 tegn. Gjerne fire ord som ikke hører sammen.',
      faults: {
        out_of_range: 'Passordet må ha minst 12 tegn.',
        too_long: 'Passordet kan ha høyst 200 tegn.',
      },
    },
  },
  show: 'Vis passordet',
  change: 'Bytt passord',
  changed: 'Du har nytt passord. Andre steder er du logget ut.',
  wrongCurrent: 'Passordet er feil. Skriv det du bruker nå.',
  sessionsTitle: 'Her er du logget inn',
  here: 'Her og nå',
  unknownBrowser: 'Ukjent nettleser',
  used: (when: string): string => `Sist brukt ${when}`,
  started: (when: string): string => `Logget inn ${when}`,
  signIn: 'Logg inn',
  end: 'Logg ut',
  endNamed: (browser: string): string => `Logg ut fra ${browser}`,
  endOthers: 'Logg ut alle andre steder',
  others: (others: number): string => count(others, 'annet sted', 'andre steder'),
};

export const welcomeText = {
  title: (name: string): string => `Velkommen, ${name}`,
  loadingTitle: 'Velkommen',
  intro: (email: string): string => `Du logger inn med ${email}. Velg et passord først.`,
  submit: 'Lag passord og logg inn',
  password: {
    label: 'Passord',
    description: 'Minst 12 tegn. Gjerne fire ord som ikke hører sammen.',
  },
  orProvider: 'Eller logg inn på en annen måte. Da kan du komme inn uten passord.',
  goneTitle: 'Lenken virker ikke',
  gone: 'Lenken er brukt, eller den er for gammel. Be om en ny lenke.',
  whom: 'Be den som sendte deg lenken.',
};

/** What others did with the account. */
export const noticesText = {
  invitation_renewed: (who: string, when: string): string =>
    `${who} laget en ny lenke til kontoen din ${when}.`,
  second_factor_removed: (who: string, when: string): string =>
    `${who} tok bort koden din ${when}.`,
  ifNot: 'Var det ikke du som ville det? Bytt passord. Si fra til kommunen.',
  somebody: 'Noen',
  understood: 'Jeg har sett det',
};
