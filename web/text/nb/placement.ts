import type { RequiredPart } from '#shared/placements/missing-parts.ts';
import type {
  Approver,
  endReasons,
  goalCodes,
  moods,
  PlacementState,
} from '#shared/placements/placement-codes.ts';
import { format } from './format.ts';
import { count, dayWords, languageName } from './plain-words.ts';

/** What states, goals, reasons and parts of a placement are called, for whoever reads it. */

export const placementStateLabels: Record<PlacementState, string> = {
  draft: 'Planen lages',
  agreed: 'Avtalt',
  running: 'I gang',
  overdue: 'Over tiden',
  changed: 'Endret, venter på ja',
  ended: 'Ferdig',
  cancelled: 'Avlyst',
};

export const goalLabels: Record<(typeof goalCodes)[number], string> = {
  job_here: 'Få jobb her',
  work_experience: 'Lære å jobbe',
  try_out: 'Prøve yrket',
  norwegian: 'Lære mer norsk',
  trade_certificate: 'Ta fagbrev',
  other: 'Noe annet',
};

export const endReasonLabels: Record<(typeof endReasons)[number], string> = {
  completed: 'Ferdig som planlagt',
  job_here: 'Fikk jobb her',
  job_elsewhere: 'Fikk jobb et annet sted',
  education: 'Begynner på skole',
  other_measure: 'Går til noe annet',
  illness: 'Syk',
  did_not_attend: 'Kom ikke',
  stopped_by_employer: 'Arbeidsgiveren stoppet',
  stopped_by_participant: 'Ville slutte selv',
  other: 'Noe annet',
};

export const moodLabels: Record<(typeof moods)[number], string> = {
  good: 'Bra',
  ok: 'Helt ok',
  bad: 'Dårlig',
};

/** What is written in the parts of a plan. */
export const planText = {
  period: (start: string, end: string | undefined): string =>
    end
      ? `Fra ${format.dayInWords(start)} til ${format.dayInWords(end)}`
      : `Fra ${format.dayInWords(start)}`,
  hours: (hours: number): string => `${format.number(hours)} timer i uken`,
  everyWeeks: (weeks: number): string =>
    weeks === 1 ? 'Samtale hver uke' : `Samtale hver ${format.number(weeks)}. uke`,
  phone: (phone: string): string => `Telefon ${phone}`,
  mentor: (name: string, languages: readonly string[]): string =>
    languages.length > 0 ? `${name} snakker ${format.list(languages.map(languageName))}` : name,
  yes: 'Ja',
  discussed: (on: string, who: string): string => `${format.dayInWords(on)} med ${who}`,
  municipal: 'Kommunen',
  nav: 'NAV',
  shared: 'Arbeidsgiveren kan lese dette.',
  notShared: 'Arbeidsgiveren ser ikke dette.',
  empty: 'Ikke bestemt ennå',
  title: 'Tittel',
};

/** Where something stands among the yeses that a plan needs; `who` begins the sentence. */
export const approvalText = {
  yes: (who: string, at: string): string => `${who} sa ja ${format.dayOrTime(at)}`,
  notYet: (who: string): string => `${who} har ikke svart ennå`,
  last: (who: string): string => `${who} sier ja til slutt`,
  onBehalf: (name: string, reason: string): string => `${name} svarte: «${reason}»`,
  done: 'ferdig',
  next: 'venter',
};
export type ApproverNames = Record<Approver, string>;

export const missingLabels: Record<RequiredPart, string> = {
  period: 'Start og slutt',
  weekdays: 'Dager',
  hoursPerWeek: 'Timer i uka',
  goals: 'Mål',
  contact: 'Kontaktperson',
};

/** The days of a placement in a row. */
export const timelineText = {
  start: 'Første dag',
  end: 'Slutt',
  endTalk: 'Sluttsamtale',
  checkIn: (n: string): string => `Samtale ${n}`,
  review: 'NAV bestemmer om den går videre',
  done: 'Ferdig',
  due: 'Nå',
  today: 'I dag',
  none: 'Datoene kommer når alle har sagt ja til planen.',
  said: (who: string, words: string): string => `${who}: ${words}`,
  works: (words: string): string => `Går bra: ${words}`,
  next: (words: string): string => `Skjer nå: ${words}`,
  nextStep: (words: string): string => `Neste steg: ${words}`,
  inDays: (days: number): string => (days === 1 ? 'i morgen' : `om ${count(days, 'dag', 'dager')}`),
};

export const placementText = {
  loading: 'Siden kommer …',
  calendar: 'Legg i kalender',
  agreement: 'Skriv ut avtalen',
  plan: 'Skriv ut planen',
  back: 'Tilbake',
  notNow: 'Ikke nå',
  noTalk: 'Her er det ingen samtale lenger.',
  stale: 'Planen er endret. Les den en gang til.',
  over: 'Noe er endret. Se over, og prøv en gang til.',
  on: (day: string): string => dayWords(day),
  changedFrom: (words: string): string => `Før: ${words}`,
  changedTo: (words: string): string => `Nå: ${words}`,
  nothing: 'ikke noe',
};
