import type { activityKinds } from '#shared/activities/activity-kinds.ts';
import type { programmeTracks, schoolings } from '#shared/participants/programme-rules.ts';
import { format } from './format.ts';
import { count, dayWords } from './plain-words.ts';

export const activityKindLabels: Record<(typeof activityKinds)[number] | 'placement', string> = {
  course: 'Kurs',
  part_time_job: 'Jobb ved siden av',
  nav_measure: 'Tiltak fra NAV',
  practice_elsewhere: 'Praksis et annet sted',
  placement: 'Plass i Fotfeste',
};

export const trackLabels: Record<(typeof programmeTracks)[number], string> = {
  work: 'Arbeid',
  upper_secondary: 'Videregående skole',
  upper_secondary_part: 'Deler av videregående',
  trade: 'Fagbrev',
  higher: 'Høyskole eller universitet',
};

export const schoolingLabels: Record<(typeof schoolings)[number], string> = {
  below_upper_secondary: 'Har ikke videregående skole',
  upper_secondary: 'Har videregående skole',
};

export const hoursText = {
  title: 'Timer i uka',
  loading: 'Timene kommer …',
  average: (hours: number): string => `${format.number(hours)} timer i uka i snitt`,
  since: (from: string): string => `Fra ${dayWords(from)} til i dag.`,
  law: (asked: number): string =>
    `Loven krever ${asked} timer i uka med arbeid eller noe som fører til arbeid.`,
  below: (asked: number, average: number): string =>
    `Det mangler ${format.number(asked - average)} timer i uka i snitt.`,
  enough: 'Det er nok.',
  notYet: (from: string): string =>
    `Kravet om 15 timer gjelder fra ${dayWords(from)}. Før det teller ingen uker.`,
  otherTrack: 'Programmet er ikke mot arbeid. Da gjelder ikke kravet om 15 timer.',
  noProgramme: 'Programmet har ingen dato for start. Da vet vi ikke når kravet gjelder fra.',
  plot: 'Timer hver uke',
  plotHelp: 'Streken viser 15 timer.',
  plotName: (weeks: number, below: number): string =>
    `Søyler for ${count(weeks, 'uke', 'uker')}. ${count(below, 'uke', 'uker')} er under 15 timer. Tallene står i tabellen.`,
  line: '15 timer',
  hours: 'Timer',
  showTable: 'Vis tallene som tabell',
  weeks: 'Uker',
  weekHead: { week: 'Uke', hours: 'Timer', parts: 'Hva' },
  week: (week: string): string => `Uke ${Number(week.slice(6))}, ${week.slice(0, 4)}`,
  weekShort: (week: string): string => `${Number(week.slice(6))}`,
  part: (title: string, hours: number): string => `${title}: ${format.number(hours)}`,
  nothing: 'Ingenting',
  cut: (shown: number, all: number): string =>
    `Viser de ${format.number(shown)} siste av ${format.number(all)} uker.`,
  showAllWeeks: (n: number): string => `Vis alle ${format.number(n)} uker`,
};

export const activitiesText = {
  title: 'Ved siden av plassene',
  help: 'Kurs, jobb og tiltak som teller med i timene. Plasser i Fotfeste teller av seg selv.',
  loading: 'Listen kommer …',
  none: 'Ingenting er skrevet inn.',
  add: 'Legg til',
  change: 'Endre',
  changeWhich: (title: string): string => `Endre: ${title}`,
  remove: 'Fjern',
  removeWhich: (title: string): string => `Fjern: ${title}`,
  removed: (title: string): string => `${title} er fjernet.`,
  undo: 'Angre',
  back: (title: string): string => `${title} er lagt tilbake.`,
  addTitle: 'Legg til noe som teller',
  changeTitle: (title: string): string => `Endre ${title}`,
  save: 'Lagre',
  cancel: 'Avbryt',
  saved: (title: string): string => `${title} er lagret.`,
  noKind: 'Velg',
  head: {
    title: 'Hva',
    kind: 'Type',
    hours: 'Timer i uka',
    period: 'Når',
    acts: 'Endre',
  },
  hours: (hours: number): string => `${format.number(hours)} timer i uka`,
  period: (start: string, end: string | undefined): string =>
    end ? `${format.day(start)}–${format.day(end)}` : `Fra ${format.day(start)}`,
  fields: {
    kind: { label: 'Type', faults: { unknown_code: 'Velg type.', required: 'Velg type.' } },
    title: { label: 'Hva', letters: 200, faults: { required: 'Skriv hva det er.' } },
    hoursPerWeek: {
      label: 'Timer i uka',
      faults: {
        required: 'Skriv hvor mange timer i uka.',
        wrong_type: 'Skriv et tall.',
        out_of_range: 'Skriv et tall over 0, høyst 48.',
      },
    },
    start: { label: 'Fra', faults: { required: 'Skriv når det begynner.' } },
    end: {
      label: 'Til og med (kan hoppes over)',
      faults: { range_reversed: 'Slutten kan ikke være før starten.' },
    },
  },
};

export const programmeText = {
  title: 'Programmet',
  missing: 'Ikke oppgitt',
  facts: {
    start: 'Start',
    end: 'Slutt',
    track: 'Mål for programmet',
    schooling: 'Skole fra før',
    endReason: 'Hvorfor det sluttet',
  },
  tooLong: 'Programmet varer lenger enn det som er vanlig for dette målet.',
  noTrack: 'Målet for programmet er ikke skrevet inn. Vi regner som om det er arbeid.',
  noSchooling: 'Skole fra før er ikke skrevet inn. Da regner vi ut fra skolegangen i profilen.',
  noReason: 'Programmet er slutt. Skriv hvorfor.',
  noStart: 'Start er ikke skrevet inn. Uten start kan vi ikke regne timer.',
  change: 'Endre programmet',
  save: 'Lagre',
  cancel: 'Avbryt',
  saved: 'Programmet er lagret.',
  none: 'Ikke oppgitt',
  fields: {
    'programme.start': { label: 'Start', faults: { required: 'Skriv når programmet startet.' } },
    'programme.end': {
      label: 'Slutt',
      faults: { range_reversed: 'Slutt kan ikke være før start.' },
    },
    'programme.track': { label: 'Mål for programmet' },
    'programme.schooling': { label: 'Skole fra før' },
    'programme.endReason': {
      label: 'Hvorfor det sluttet',
      description: 'Skriv kort. Bare det som trengs.',
      letters: 200,
    },
    programme: { label: 'Programmet' },
  },
};
