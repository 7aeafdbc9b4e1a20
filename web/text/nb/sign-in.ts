import type { Role } from '#shared/codes.ts';

export const signInText = {
  title: 'Logg inn',
  email: 'E-post',
  password: 'Passord',
  submit: 'Logg inn',
  needsEmail: 'Skriv e-posten din.',
  needsPassword: 'Skriv passordet ditt.',
  wrong: 'E-post eller passord er feil. Prøv en gang til.',
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
