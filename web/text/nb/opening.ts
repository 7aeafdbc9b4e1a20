import type {
  Demand,
  LanguageSupport,
  NorwegianUse,
  OpeningKind,
  Shift,
  Weekday,
} from '#shared/codes.ts';
import { weekdays } from '#shared/codes.ts';
import type { HoursPerWeek } from '#shared/fields.ts';
import { whenAsked } from '#shared/when-asked.ts';
import { weekdayLabels } from './code-labels.ts';
import { format, lowerFirst } from './format.ts';
import { jobSize } from './opening-card.ts';
import {
  count,
  type Distance,
  daysUntil,
  dayWords,
  straightLine,
  upperFirst,
} from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';

const alternatives = whenAsked(() => new Intl.ListFormat('nb-NO', { type: 'disjunction' }));

export const openingText = {
  back: 'Tilbake til listen',
  toBoard: 'Se alle stillinger',
  loading: 'Stillingen kommer …',
  notFoundTitle: 'Stillingen er borte',
  notFound: 'Kanskje har noen fått den. Eller det er for sent å svare.',
  forSignedInTitle: 'Denne siden er for dem som er logget inn',
  forSignedIn: 'Logg inn først. Da kommer du tilbake hit.',
  signIn: 'Logg inn',
  facts: 'Kort om jobben',
  tasks: 'Dette gjør du',
  where: 'Hvor du jobber',
  when: 'Når du jobber',
  norwegian: 'Norsk du trenger',
  youGet: 'Dette lærer og får du',
  youNeed: 'Dette trenger du',
  deadline: 'Svar senest',
  description: 'Arbeidsgiveren forteller',
  answer: 'Slik svarer du',
  employer: (name: string): string => `Du jobber hos ${name}.`,
  municipality: (name: string): string => `Jobben er i ${name}.`,
  remote: 'Du kan jobbe hjemme.',
  howFar: (distance: Distance): string =>
    `Det er ${straightLine(distance, 'fra deg')}. ${
      distance.isFromCentre ? 'Vi måler fra midten av kommunen.' : 'Veien er ofte lenger.'
    }`,
  noLanguage: 'Du kan begynne uten norsk.',
  languageUnknown: 'Her står det ikke hvor mye norsk du trenger. Du kan spørre.',
  level: (level: string): string => `Nivå ${level}`,
  places: (places: number): string => `Det er plass til ${count(places, 'person', 'personer')}.`,
  starts: (day: string): string => `Du begynner ${dayWords(day)}.`,
  ends: (day: string): string => `Jobben slutter ${dayWords(day)}.`,
  daysPerWeek: (days: number): string => `Du jobber ${count(days, 'dag', 'dager')} i uken.`,
  hours: (hours: HoursPerWeek): string => `${upperFirst(jobSize(hours))}.`,
  shifts: (shifts: readonly Shift[]): string =>
    `Du jobber ${format.list(shifts.map((shift) => shiftTimes[shift]))}.`,
  weekdays: (chosen: readonly Weekday[]): string =>
    `Dagene er ${weekdayWords(chosen, format.list)}.`,
  /** There are more of them than one works in a week. */
  possibleWeekdays: (possible: readonly Weekday[]): string =>
    `Dagene kan være ${weekdayWords(possible, either)}.`,
  timeUnknown: 'Her står det ikke når du jobber. Du kan spørre.',
  licence: (licence: string): string => `Du må ha førerkort i klasse ${licence}.`,
  qualification: (label: string): string => `Du må ha: ${label}`,
  howToGet: 'Slik får du det',
  mentors: (languages: readonly string[]): string =>
    `Noen på jobben snakker ${format.list(languages)}.`,
  deadlineDay: (day: string): string => `${upperFirst(dayWords(day))}${nearness(day)}.`,
  deadlinePassed: (day: string): string => `Det er for sent å svare. Fristen var ${dayWords(day)}.`,
  noDeadline: 'Her står det ikke når du må svare. Svar gjerne snart.',
  talkToAdvisor: 'Snakk med veilederen din hvis du vil ha denne plassen.',
  contact: (name: string): string => `Du kan snakke med ${name}.`,
  noContact: 'Her står det ikke hvem du kan ringe. Har du en veileder? Spør veilederen din.',
  writeTo: 'Skriv til',
  call: 'Ring',
};

export const kindQuestions: Record<OpeningKind, string> = {
  vacancy: 'Hva er en ledig stilling?',
  wage_subsidy: 'Hva er lønnstilskudd?',
  work_training: 'Hva er arbeidstrening?',
  language_practice: 'Hva er språkpraksis?',
  apprenticeship: 'Hva er en lærlingplass?',
};

export const kindExplanations: Record<OpeningKind, string> = {
  vacancy: 'Dette er en vanlig jobb. Du får lønn.',
  wage_subsidy: 'Du får lønn som andre. NAV betaler litt av lønnen først.',
  work_training: 'Du prøver en jobb. Du får ikke lønn for den.',
  language_practice: 'Du er på jobb for å lære norsk. Du går ofte på skole også.',
  apprenticeship: 'Du lærer et fag mens du jobber. Du får lønn. Til slutt tar du en prøve.',
};

export const supportSentences: Record<LanguageSupport, string | undefined> = {
  none: undefined,
  some: 'Du får litt hjelp med norsk på jobben.',
  training: 'Du lærer norsk på jobben.',
};

export const useSentences: Record<NorwegianUse, string> = {
  little: 'Du snakker bare litt norsk på jobben.',
  some: 'Du snakker norsk noen ganger på jobben.',
  much: 'Du snakker mye norsk på jobben.',
};

export const demandSentences: Record<Demand, string> = {
  heavy_lifting: 'Du må løfte tunge ting.',
  long_standing: 'Du må stå lenge.',
  heights: 'Du jobber høyt over bakken.',
  cold: 'Det er kaldt der du jobber.',
  dust: 'Det er støv der du jobber.',
  animals: 'Du jobber med dyr.',
};

/** `fra mandag til fredag` for days in a row, else each of them. */
function weekdayWords(
  chosen: readonly Weekday[],
  inList: (names: readonly string[]) => string,
): string {
  const inOrder = weekdays.filter((day) => chosen.includes(day));
  const names = inOrder.map((day) => lowerFirst(weekdayLabels[day]));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return '';
  const isRow = weekdays.indexOf(last) - weekdays.indexOf(first) === inOrder.length - 1;
  return isRow && inOrder.length > 2 ? `fra ${names[0]} til ${names.at(-1)}` : inList(names);
}

/** a, b eller c. */
function either(names: readonly string[]): string {
  return alternatives().format(names);
}

function nearness(day: string): string {
  const left = daysUntil(day);
  if (left === 0) return ' (i dag)';
  if (left === 1) return ' (i morgen)';
  return left <= 14 ? ` (om ${left} dager)` : '';
}
