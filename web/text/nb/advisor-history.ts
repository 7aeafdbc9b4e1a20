import { format } from './format.ts';
import { count, dayWords } from './plain-words.ts';

type Side = 'participant' | 'employer' | 'advisor';

/** What happened in a case, in words. */
export const historyText = {
  title: 'Historie',
  loading: 'Historien kommer …',
  none: 'Ingenting har skjedd ennå.',
  found: (n: number): string => count(n, 'hendelse', 'hendelser'),
  pages: 'Sider med historie',
  by: (name: string, service: string | undefined): string =>
    service ? `${name}, ${service}` : name,
  system: 'Fotfeste',
  registered: 'Deltakeren ble registrert',
  changed: {
    levels: 'Nivå i norsk ble endret',
    wishes: 'Ønskene ble endret',
    programme: 'Programmet ble endret',
    responsible: 'Ansvarlig ble endret',
  } satisfies Record<'levels' | 'wishes' | 'programme' | 'responsible', string>,
  fromTo: (what: string, from: string, to: string): string => `${what}: ${from} → ${to}`,
  nothing: 'ikke oppgitt',
  levelNow: (skill: string, level: string): string => `${skill}: ${level}`,
  levelOf: (level: string, day: string): string => `${level} (${format.day(day)})`,
  before: (words: string): string => `Før: ${words}`,
  now: (words: string): string => `Nå: ${words}`,
  programme: {
    start: 'Start',
    end: 'Slutt',
    track: 'Mål',
    schooling: 'Skole fra før',
    endReason: 'Hvorfor det sluttet',
  },
  referral: (title: string): string => `Forslag om ${title}`,
  referralUnknown: 'Forslag',
  placement: {
    make: (title: string): string => `Plassen ${title} ble til`,
    change: (title: string): string => `Planen for ${title} ble endret`,
    approve: (title: string): string => `Planen for ${title} ble godkjent`,
    cancel: (title: string): string => `Plassen ${title} ble avlyst`,
    end: (title: string): string => `Plassen ${title} er slutt`,
  },
  approvedBy: {
    participant: 'Ja fra deltakeren',
    employer: 'Ja fra arbeidsgiveren',
    advisor: 'Ja fra veilederen',
  } satisfies Record<Side, string>,
  onBehalf: (reason: string): string => `Svarte for dem: ${reason}`,
  interpreter: (language: string): string => `Med tolk på ${language}`,
  reason: (words: string): string => `Grunn: ${words}`,
  checkIn: {
    participant: (day: string): string => `Deltakeren skrev om hvordan det går (${dayWords(day)})`,
    employer: (day: string): string => `Arbeidsgiveren skrev om hvordan det går (${dayWords(day)})`,
    advisor: (day: string): string => `Oppfølgingen ${dayWords(day)} er skrevet`,
  } satisfies Record<Side, (day: string) => string>,
  norwegianUse: (words: string): string => `Norsk i arbeidet: ${words}`,
  nextStep: (words: string): string => `Neste steg: ${words}`,
  outcome: (point: string, status: string): string => `Utfall ${point}: ${status}`,
  outcomeAfter: {
    programme: (months: number): string => `${months} måneder etter programmet`,
    placement: (months: number): string => `${months} måneder etter plassen`,
  },
  note: 'Notat',
  privateNote: 'Privat notat',
  noteFrom: 'Deltakeren sier at noe er feil',
  noteFromAbout: (about: string): string => `Om: ${about}`,
  noteHandled: 'Det deltakeren sa var feil, er sett på',
  noteReleased: 'Et privat notat ble gitt fri',
  other: 'Noe ble endret',
};
