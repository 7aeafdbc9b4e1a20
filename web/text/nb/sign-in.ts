import type { Role } from '#shared/codes.ts';

export const signInText = {
  title: 'Logg inn',
  email: 'E-post',
  password: 'Passord',
  submit: 'Logg inn',
  needsEmail: 'Skriv e-posten din.',
  needsPassword: 'Skriv passordet ditt.',
  wrong: 'E-post eller passord er feil. Prøv en gang til.',
  atProvider: (label: string): string => `Logg inn med ${label}`,
  noAccount: {
    title: 'Du har ikke tilgang ennå',
    words:
      'Vi vet hvem du er, men du har ingen konto her. Spør den du har kontakt med om en lenke.',
  },
  otherAccount: {
    title: 'Du har en annen konto',
    words: 'Du bruker den samme måten å logge inn på i en annen konto. Velg et passord i stedet.',
  },
  failed: {
    title: 'Det gikk ikke å logge inn',
    words: 'Prøv en gang til. Det kan være at du brukte for lang tid.',
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
