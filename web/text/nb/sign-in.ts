import type { Role } from '#shared/codes.ts';

export const signInText = {
  title: 'Logg inn',
  email: 'E-post',
  password: 'Passord',
  submit: 'Logg inn',
  first: 'Logg inn først. Da kommer du til siden du vil se.',
  needsEmail: 'Skriv e-posten din.',
  needsPassword: 'Skriv passordet ditt.',
  wrong: 'E-post eller passord er feil. Prøv en gang til.',
  help: 'Har du glemt passordet? Eller har du ingen konto? Be kommunen om en lenke.',
  atProvider: (label: string): string => `Logg inn med ${label}`,
  noAccount: {
    title: 'Du har ikke tilgang ennå',
    words: 'Vi vet hvem du er, men du har ingen konto her. Be kommunen din om en lenke.',
  },
  otherAccount: {
    title: 'Du har en annen konto',
    words: 'Denne måten å logge inn på bruker du til en annen konto. Lag et passord her.',
  },
  failed: {
    title: 'Det gikk ikke å logge inn',
    words: 'Prøv en gang til. Kanskje tok det for lang tid.',
  },
  toBoard: 'Se alle stillinger',
  demoTitle: 'Prøv Fotfeste',
  demoIntro: 'Dette er en demo. Velg hvem du vil være.',
  demoRole: {
    participant: 'Prøv som deltaker',
    advisor: 'Prøv som veileder',
    leader: 'Prøv som leder',
    employer: 'Prøv som arbeidsgiver',
    admin: 'Prøv som administrator',
  } satisfies Record<Role, string>,
};
