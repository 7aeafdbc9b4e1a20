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
import { weekdayLabels } from './code-labels.ts';
import { format, lowerFirst } from './format.ts';
import {
  count,
  type Distance,
  daysUntil,
  dayWords,
  hoursWords,
  straightLine,
  upperFirst,
} from './plain-words.ts';

/** From this many hours a week a job is called full time. */
const fullTimeHours = 35;

export const openingText = {
  back: 'Tilbake til listen',
  toBoard: 'Se alle stillinger',
  loading: 'Stillingen kommer …',
  notFoundTitle: 'Stillingen er borte',
  notFound: 'Den kan være tatt. Eller fristen er ute.',
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
  remote: 'Du jobber hjemmefra.',
  howFar: (distance: Distance): string =>
    `Det er ${straightLine(distance, 'fra deg')}. ${
      distance.isFromCentre ? 'Vi måler fra midten av kommunen.' : 'Veien kan være lenger.'
    }`,
  noLanguage: 'Du kan begynne uten norsk.',
  languageUnknown: 'Her står det ikke hvor mye norsk du trenger. Du kan spørre.',
  level: (level: string): string => `Nivå ${level}`,
  places: (places: number): string => `Det er plass til ${count(places, 'person', 'personer')}.`,
  starts: (day: string): string => `Du begynner ${dayWords(day)}.`,
  ends: (day: string): string => `Jobben varer til ${dayWords(day)}.`,
  daysPerWeek: (days: number): string => `Du jobber ${count(days, 'dag', 'dager')} i uken.`,
  hours: (hours: HoursPerWeek): string => `${upperFirst(jobSize(hours))}.`,
  shifts: (shifts: readonly Shift[]): string =>
    `Du jobber på ${format.list(shifts.map((shift) => shiftWords[shift]))}.`,
  weekdays: (chosen: readonly Weekday[]): string => `Dager: ${weekdayWords(chosen)}.`,
  timeUnknown: 'Her står det ikke når du jobber. Du kan spørre.',
  licence: (licence: string): string => `Du må ha førerkort i klasse ${licence}.`,
  qualification: (label: string): string => `Du må ha: ${label}`,
  howToGet: 'Slik får du det',
  mentors: (languages: readonly string[]): string =>
    `Noen på jobben snakker ${format.list(languages)}.`,
  deadlineDay: (day: string): string => `${upperFirst(dayWords(day))}${nearness(day)}.`,
  deadlinePassed: (day: string): string => `Fristen var ${dayWords(day)}.`,
  noDeadline: 'Det står ingen frist. Svar gjerne snart.',
  talkToAdvisor: 'Snakk med veilederen din hvis du vil ha denne plassen.',
  contact: (name: string): string => `Du kan snakke med ${name}.`,
  noContact:
    'Her står det ikke hvem du kan ringe. Har du en veileder? Da kan du spørre henne eller ham.',
  writeTo: 'Skriv til',
  call: 'Ring',
};

/** On cards of lists, where every word must fit a phone. */
export const openingCardText = {
  deadline: (day: string): string => `Svar senest ${dayWords(day)}`,
  deadlineToday: 'Svar senest i dag',
  noDeadline: 'Det står ingen frist',
  hours: (hours: HoursPerWeek): string => jobSize(hours),
  distance: (distance: Distance): string => straightLine(distance, 'fra deg'),
  remote: 'Hjemmefra',
  noLanguage: 'Ingen krav om norsk',
  languageUnknown: 'Det står ikke hvor mye norsk',
  level: (label: string): string => `Norsk: ${label}`,
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
  wage_subsidy: 'Du får lønn som andre. NAV betaler noe av lønnen en tid.',
  work_training: 'Du prøver en jobb en tid. Du får ikke lønn fra jobben.',
  language_practice: 'Du er på jobb for å lære norsk. Du går ofte på skole også.',
  apprenticeship: 'Du lærer et fag mens du jobber. Du får lønn. Til slutt tar du en prøve.',
};

export const supportSentences: Record<LanguageSupport, string | undefined> = {
  none: undefined,
  some: 'Du får litt hjelp med norsk på jobben.',
  training: 'Du lærer norsk på jobben.',
};

export const useSentences: Record<NorwegianUse, string> = {
  little: 'Du snakker litt norsk på jobben.',
  some: 'Du snakker en del norsk på jobben.',
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

const shiftWords: Record<Shift, string> = {
  day: 'dagen',
  evening: 'kvelden',
  night: 'natten',
  weekend: 'lørdag eller søndag',
};

function jobSize(hours: HoursPerWeek): string {
  if (hours.min >= fullTimeHours) return `heltid, ${hoursWords(hours)}`;
  return hours.max < fullTimeHours ? `deltid, ${hoursWords(hours)}` : hoursWords(hours);
}

/** `mandag til fredag` for days in a row, else each of them. */
function weekdayWords(chosen: readonly Weekday[]): string {
  const inOrder = weekdays.filter((day) => chosen.includes(day));
  const names = inOrder.map((day) => lowerFirst(weekdayLabels[day]));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return '';
  const isRow = weekdays.indexOf(last) - weekdays.indexOf(first) === inOrder.length - 1;
  return isRow && inOrder.length > 2 ? `${names[0]} til ${names.at(-1)}` : format.list(names);
}

function nearness(day: string): string {
  const left = daysUntil(day);
  if (left === 0) return ' (i dag)';
  if (left === 1) return ' (i morgen)';
  return left <= 14 ? ` (om ${left} dager)` : '';
}
