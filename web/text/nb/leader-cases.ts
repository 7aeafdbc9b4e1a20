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

/** Which places are missing, by the newest plan. */
export const missingPlacesText = {
  title: 'Plasser som mangler',
  loading: 'Plassene kommer …',
  noPlan: 'Ingen plan er regnet ut ennå. En plan viser hvilke plasser det er verdt å spørre etter.',
  makePlan: 'Lag en plan',
  by: (instant: string, placed: number, people: number): string =>
    `Fra planen som ble laget ${format.fullMoment(instant)}. Der fikk ${format.number(placed)} av ${count(people, 'deltaker', 'deltakere')} en plass.`,
  of: (occupation: string, area: string, gain: number, isLeast: boolean): string =>
    `${occupation} i ${area}: ${isLeast ? 'minst ' : ''}${format.oneDecimal(gain)} poeng mer med én plass til.`,
  several: (n: number): string => `Det gjelder ${count(n, 'stilling', 'stillinger')}.`,
  more: 'Dette er de som ville gitt mest. Planen viser flere.',
  none: 'I den planen ville ingen ny plass gitt mer.',
  caveat: 'Poengene sier hvor godt noe passer på papiret. De lover ikke at flere får jobb.',
  toPlan: (name: string | undefined): string =>
    name === undefined ? 'Se planen' : `Se planen «${name}»`,
};

/** Cases past their time. */
export const pastCasesText = {
  title: 'Saker over tiden',
  intro: (months: number): string =>
    `Her er de som sluttet i programmet for mer enn ${months} måneder siden. Står det ikke når de sluttet, teller vi fra siste endring. Skadde saker står her også. Ingen blir slettet av seg selv.`,
  how: 'Velg et navn. Last ned arkivpakken, og slett saken etterpå. Å åpne denne siden er et oppslag.',
  none: 'Ingen saker er over tiden.',
  count: (total: number): string => count(total, 'sak', 'saker'),
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
