import type { RegisteredUnit } from '#shared/employers/registered-unit.ts';

/** Registering an employer, by those who give accounts to its people. */
export const employerRegistrationText = {
  title: 'Registrer en arbeidsgiver',
  intro: 'Skriv nummeret først. Navn og kommune kan komme av seg selv.',
  back: 'Til kontoene',
  fields: {
    organisationNumber: {
      label: 'Organisasjonsnummer',
      description: '9 siffer. Bruk nummeret til arbeidsstedet hvis det har et eget.',
      faults: { invalid_format: 'Dette er ikke et organisasjonsnummer. Se etter en skrivefeil.' },
    },
    name: { label: 'Navn', description: 'Slik folk kjenner arbeidsgiveren', letters: 200 },
    municipality: {
      label: 'Kommune',
      description: 'Der arbeidsstedet er. Kommunen bestemmer hvem som kan invitere folkene.',
    },
  },
  looking: 'Vi spør Enhetsregisteret …',
  states: {
    active: 'Navn og kommune er hentet fra Enhetsregisteret. Du kan endre dem.',
    bankrupt: 'Enhetsregisteret sier at arbeidsgiveren er konkurs. Sjekk dette først.',
    winding_up: 'Enhetsregisteret sier at arbeidsgiveren skal legges ned. Sjekk dette først.',
    deleted: 'Enhetsregisteret sier at arbeidsgiveren er slettet. Sjekk dette først.',
    unknown: 'Enhetsregisteret kjenner ikke nummeret. Sjekk det en gang til.',
    unavailable: 'Enhetsregisteret svarer ikke nå. Fyll ut feltene selv.',
    no_register: '',
  } satisfies Record<RegisteredUnit['state'], string>,
  known: (name: string): string => `${name} er registrert fra før.`,
  elsewhere:
    'Arbeidsgiveren er i en annen kommune. Da er det veilederne der som kan invitere folkene.',
  submit: 'Registrer',
  done: (name: string): string => `${name} er registrert`,
  next: 'Nå kan du invitere folkene der. Eller skriv en stilling for dem.',
  nextAdmin: 'Nå kan du invitere folkene der.',
  invite: 'Inviter folk',
  newOpening: 'Skriv en stilling eller plass',
  another: 'Registrer en til',
};
