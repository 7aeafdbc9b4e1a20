import type { RegisteredUnit } from '#shared/employers/registered-unit.ts';

/** Registering an employer, by those who give accounts to its people. */
export const employerRegistrationText = {
  title: 'Registrer en arbeidsgiver',
  intro: 'Skriv nummeret først. Navn og kommune kan komme av seg selv.',
  back: 'Til kontoene',
  fields: {
    organisationNumber: {
      label: 'Organisasjonsnummer',
      description: '9 siffer. Har stedet der folk jobber et eget nummer? Bruk det.',
      faults: {
        invalid_format: 'Dette nummeret finnes ikke. Er det en skrivefeil i det?',
        unknown_code: 'En annen arbeidsgiver er registrert med dette nummeret.',
      },
    },
    name: { label: 'Navn', description: 'Slik folk kjenner arbeidsgiveren', letters: 200 },
    municipality: {
      label: 'Kommune',
      description: 'Der folk jobber. De som er veiledere der, kan gi folk en konto.',
    },
  },
  looking: 'Vi spør Enhetsregisteret …',
  states: {
    active: 'Navn og kommune er hentet fra Enhetsregisteret. Du kan endre dem.',
    bankrupt: 'Enhetsregisteret sier at de er konkurs. Sjekk det først.',
    winding_up: 'Enhetsregisteret sier at de skal legges ned. Sjekk det først.',
    deleted: 'Enhetsregisteret sier at de er slettet. Sjekk det først.',
    unknown: 'Enhetsregisteret har ikke dette nummeret. Sjekk det en gang til.',
    unavailable: 'Enhetsregisteret svarer ikke nå. Fyll ut resten selv.',
    no_register: '',
  } satisfies Record<RegisteredUnit['state'], string>,
  known: (name: string): string => `${name} er registrert fra før.`,
  elsewhere: 'Dette er en annen kommune. Da må de som er veiledere der, gi folk en konto.',
  submit: 'Registrer',
  done: (name: string): string => `${name} er registrert`,
  next: 'Nå kan du invitere folkene der. Eller skriv en stilling for dem.',
  nextAdmin: 'Nå kan du invitere folkene der.',
  invite: 'Inviter folk',
  newOpening: 'Skriv en stilling eller plass',
  another: 'Registrer en til',
  /** Of one that is registered. */
  change: {
    link: 'Endre navn eller nummer',
    ownLink: 'Endre navnet eller nummeret til arbeidsgiveren',
    loading: 'Arbeidsgiveren kommer …',
    title: (name: string): string => `Endre ${name}`,
    intro: 'Navnet står i stillinger og forslag.',
    where: (municipality: string): string =>
      `Kommune: ${municipality}. En administrator kan endre den.`,
    notTheirs: 'Du kan ikke endre denne arbeidsgiveren. Den hører til hos andre.',
    save: 'Lagre',
    discard: 'Forkast endringer',
    saved: 'Det er lagret.',
  },
};
