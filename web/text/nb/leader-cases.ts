import { format } from './format.ts';
import { count } from './plain-words.ts';

/** What the leader finds under «Kommunen». */
export const municipalityText = {
  title: 'Kommunen',
  pages: {
    accounts: 'Hvem som kan logge inn.',
    weights: 'Hva som teller mest når vi finner stillinger.',
    need: 'Hva kommunen mangler folk til.',
    looks: 'Hvem som har lest om deltakerne.',
    cases: 'Hvem som er ferdig, og kan arkiveres og slettes.',
  },
};

/** Cases past their time. */
export const pastCasesText = {
  title: 'Saker over tiden',
  intro: (months: number): string =>
    `Her er de som sluttet i programmet for mer enn ${months} måneder siden. Står det ikke når de sluttet, teller vi fra siste endring. Ingen blir slettet av seg selv.`,
  how: 'Velg et navn. Last ned arkivpakken, og slett saken etterpå. Å åpne denne siden er et oppslag.',
  none: 'Ingen saker er over tiden.',
  count: (total: number): string => count(total, 'sak over tiden', 'saker over tiden'),
  columns: { name: 'Navn', end: 'Programmet sluttet', archived: 'Arkivpakke' },
  endOf: (name: string): string => `Avslutt saken til ${name}`,
  day: (day: string): string => format.day(day),
  unchangedSince: (day: string): string =>
    `Ikke skrevet. Saken ble sist endret ${format.day(day)}.`,
  archived: 'Lastet ned',
  notArchived: 'Mangler',
  pages: 'Sider med saker',
};

/** One of them whose record no page can show. */
export const unreadableCaseText = {
  nameless: 'Uten navn',
  explanation: 'Saken er skadet og kan ikke vises. Du kan ta vare på den og slette den her.',
  download: 'Last ned arkivpakken',
  downloadOf: (name: string): string => `Last ned arkivpakken til ${name}`,
  erase: 'Slett saken …',
  eraseOf: (name: string): string => `Slett saken til ${name}`,
  question: (name: string): string => `Vil du slette saken til ${name}?`,
  what: 'Last ned arkivpakken først. Alt vi vet blir borte for alltid. Det kan ikke angres.',
  confirm: 'Slett for alltid',
  cancel: 'Avbryt',
};
