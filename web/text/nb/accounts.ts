import type { AccountStatus, Role, Service } from '#shared/codes.ts';
import { count } from './plain-words.ts';

/** Accounts as those see them who give them. */
export const accountsText = {
  title: 'Kontoer',
  loading: 'Kontoene kommer …',
  roles: {
    participant: 'Deltaker',
    advisor: 'Veileder',
    leader: 'Leder',
    employer: 'Arbeidsgiver',
    admin: 'Administrator',
  } satisfies Record<Role, string>,
  services: {
    refugee_service: 'Flyktningtjenesten',
    nav: 'NAV',
    adult_education: 'Voksenopplæringen',
    county: 'Fylkeskommunen',
  } satisfies Record<Service, string>,
  statuses: {
    invited: 'Invitert',
    active: 'I bruk',
    disabled: 'Stengt',
  } satisfies Record<AccountStatus, string>,
  /** Who begins with whom; each comes in by a link. */
  intro: {
    admin: 'Begynn med en leder. Lederen gir konto til veiledere. De gir konto til andre.',
    leader: 'Begynn med veiledere. De kan gi konto til andre.',
    advisor: 'Her gir du konto til deltakere, og til folk hos arbeidsgivere.',
    employer: 'Her gir du konto til flere hos dere.',
  } as Partial<Record<Role, string>>,
  registerEmployer: 'Registrer en arbeidsgiver',
  inviteTitle: 'Gi noen en konto',
  fields: {
    role: { label: 'Hva slags konto' },
    displayName: { label: 'Navn', description: 'Navnet til den som skal logge inn' },
    email: { label: 'E-post' },
    municipality: { label: 'Kommune' },
    service: { label: 'Tjeneste' },
    employerId: { label: 'Arbeidsgiver', description: 'Navn eller organisasjonsnummer' },
    participantId: { label: 'Deltaker', description: 'Skriv navnet' },
  },
  newEmployer: 'Finner du den ikke? Lag en ny',
  newParticipant: 'Finner du ikke deltakeren? Legg inn deltakeren først',
  noService: 'Ikke oppgitt',
  invite: 'Lag invitasjon',
  taken: 'E-posten har en konto fra før. Eller deltakeren har en.',
  linkTitle: (name: string): string => `Gi denne lenken til ${name}`,
  linkOnce: (until: string): string =>
    `Lenken vises bare nå. Den virker én gang, til ${until}. Gi den til personen selv.`,
  noLink: (name: string): string =>
    `${name} har en konto. Lenken kan vi ikke vise igjen. Lag en ny lenke i listen.`,
  mailTitle: (name: string): string => `Lenke til ${name}`,
  mailed: (until: string): string => `Lenken er sendt på e-post. Den virker én gang, til ${until}.`,
  notMailed: 'E-posten kunne ikke sendes. Sjekk adressen, og lag en ny lenke i listen.',
  link: 'Lenke',
  copy: 'Kopier lenken',
  copied: 'Kopiert',
  listTitle: 'Kontoer som finnes',
  find: 'Finn navn eller e-post',
  none: 'Ingen kontoer ennå.',
  noneFound: 'Ingen treff.',
  count: (shown: number, all: number): string =>
    shown === all
      ? count(all, 'konto', 'kontoer')
      : `${shown} av ${count(all, 'konto', 'kontoer')}`,
  columns: {
    name: 'Navn',
    email: 'E-post',
    role: 'Konto',
    status: 'Tilstand',
    lastSignIn: 'Sist inne',
    actions: 'Gjør noe',
  },
  never: 'Aldri',
  renew: 'Ny lenke',
  renewFor: (name: string): string => `Ny lenke til ${name}`,
  removeFactor: 'Fjern kode',
  removeFactorFor: (name: string): string => `Fjern koden i tillegg til passord for ${name}`,
  factorRemoved: (name: string): string =>
    `${name} logger nå inn med bare passordet. Personen får vite at du fjernet koden.`,
  disable: 'Steng',
  disableFor: (name: string): string => `Steng kontoen til ${name}`,
  enable: 'Åpne',
  enableFor: (name: string): string => `Åpne kontoen til ${name}`,
  remove: 'Ta tilbake',
  removeFor: (name: string): string => `Ta tilbake invitasjonen til ${name}`,
  disabled: (name: string): string => `Kontoen til ${name} er stengt.`,
  enabled: (name: string): string => `Kontoen til ${name} er åpen.`,
  removed: (name: string): string => `Invitasjonen til ${name} er tatt tilbake.`,
  conflict: 'Dette går ikke. Noen har endret kontoen, eller den er den siste av sitt slag.',
};
