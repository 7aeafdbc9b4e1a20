import { count } from './plain-words.ts';
import { welcomeText } from './welcome.ts';

/** One's own account. */
export const accountText = {
  title: 'Min konto',
  passwordTitle: 'Passord',
  fields: {
    current: { label: 'Passordet du har nå' },
    password: { ...welcomeText.password, label: 'Nytt passord' },
  },
  change: 'Bytt passord',
  changed: 'Du har nytt passord. Andre steder er du logget ut.',
  wrongCurrent: 'Passordet er feil. Skriv det du bruker nå.',
  sessionsTitle: 'Her er du logget inn',
  here: 'Her og nå',
  unknownBrowser: 'Ukjent nettleser',
  used: (when: string): string => `Sist brukt ${when}`,
  started: (when: string): string => `Logget inn ${when}`,
  end: 'Logg ut',
  endNamed: (browser: string): string => `Logg ut fra ${browser}`,
  endOthers: 'Logg ut alle andre steder',
  others: (others: number): string => count(others, 'annet sted', 'andre steder'),
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
