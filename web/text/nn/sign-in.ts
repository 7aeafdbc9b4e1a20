import { translated } from '#shared/translated.ts';
import * as nb from '../nb/sign-in.ts';

export * from '../nb/sign-in.ts';

export const signInText: typeof nb.signInText = translated(nb.signInText, {
  first: 'Logg inn først. Då kjem du til sida du vil sjå.',
  needsEmail: 'Skriv e-posten din.',
  needsPassword: 'Skriv passordet ditt.',
  wrong: 'E-post eller passord er feil. Prøv ein gong til.',
  help: 'Har du gløymt passordet? Eller har du ingen konto? Be kommunen din om ei lenkje.',
  noAccount: {
    title: 'Du har ikkje tilgang enno',
    words: 'Vi veit kven du er, men du har ingen konto her. Be kommunen din om ei lenkje.',
  },
  otherAccount: {
    title: 'Du har ein annan konto',
    words: 'Denne måten å logge inn på bruker du til ein annan konto. Lag eit passord her.',
  },
  failed: {
    title: 'Det gjekk ikkje å logge inn',
    words: 'Prøv ein gong til. Kanskje tok det for lang tid.',
  },
  toBoard: 'Sjå alle stillingar',
  demoIntro: 'Dette er ein demo. Vel kven du vil vere.',
  demoRole: {
    participant: 'Prøv som deltakar',
    advisor: 'Prøv som rettleiar',
    leader: 'Prøv som leiar',
    employer: 'Prøv som arbeidsgivar',
    admin: 'Prøv som administrator',
  },
});
