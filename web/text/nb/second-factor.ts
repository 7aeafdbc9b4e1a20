import { count } from './plain-words.ts';

/** A code beside the password. */
export const secondFactorText = {
  title: 'Kode når du logger inn',
  why: 'Da trenger du passordet og en kode fra en app. Da kan ingen logge inn med bare passordet ditt.',
  required: 'Du må lage en slik kode før du kan gå videre.',
  isSet: 'Du bruker kode når du logger inn.',
  left: (codes: number): string =>
    codes === 0
      ? 'Du har ingen reservekoder igjen. Fjern koden og lag en ny.'
      : `Du har ${count(codes, 'reservekode', 'reservekoder')} igjen.`,
  password: 'Passordet ditt',
  wrongPassword: 'Passordet er feil. Prøv en gang til.',
  begin: 'Lag kode',
  remove: 'Fjern koden',
  removed: 'Koden er fjernet. Nå logger du inn med bare passordet.',
  setUpTitle: 'Gjør dette nå',
  steps: {
    app: 'Åpne en app for koder på telefonen din. Du kan laste ned en slik app gratis.',
    scan: 'Pek på bildet med appen.',
    type: 'Får du det ikke til? Skriv dette i appen:',
    code: 'Skriv de 6 tallene som appen viser.',
  },
  picture: 'Bilde som appen kan lese',
  copySecret: 'Kopier',
  copied: 'Kopiert',
  code: { label: 'Kode', description: '6 tall fra appen din. Eller en reservekode.' },
  appCode: 'Kode fra appen',
  needsCode: 'Skriv koden fra appen din.',
  wrongCode: 'Koden er feil, eller den er brukt. Vent på en ny kode og prøv igjen.',
  confirm: 'Ferdig',
  cancel: 'Avbryt',
  recoveryTitle: 'Ta vare på reservekodene',
  recovery:
    'Har du mistet telefonen? Da kan du skrive en av disse kodene. Hver kode virker én gang.',
  recoveryOnce: 'Vi viser dem bare nå. Skriv dem ut, eller lagre dem på et trygt sted.',
  copyCodes: 'Kopier kodene',
  print: 'Skriv ut',
  kept: 'Jeg har tatt vare på dem',
};
