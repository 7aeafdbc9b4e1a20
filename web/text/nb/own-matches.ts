import type { Shift } from '#shared/codes.ts';
import type { HoursPerWeek } from '#shared/fields.ts';
import { format } from './format.ts';
import {
  count,
  type Distance,
  dayWords,
  hoursWords,
  kilometres,
  languageName,
  straightLine,
} from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';

export const ownMatchesText = {
  title: 'Passer for meg',
  intro: 'Her er jobber og plasser for deg. Det som passer best, står først.',
  searchLabel: 'Søk i det som passer',
  searchHint: 'For eksempel kokk eller butikk',
  search: 'Søk',
  places: 'Steder du har valgt',
  onlyNew: (day: string): string => `Du ser bare det som er nytt fra ${dayWords(day)}.`,
  clearSearch: 'Vis alt igjen',
  suggestions: 'Forslag',
  loading: 'Vi leter etter det som passer …',
  found: (n: number): string =>
    n === 0 ? 'Vi fant ingen' : `Vi fant ${format.number(n)} som passer`,
  none: 'Snakk med veilederen din. Sammen kan dere endre ønskene dine.',
  noneForWords: 'Ingen passer med det du søkte på. Prøv noe annet.',
  why: 'Derfor passer det',
  almost: 'Nesten',
  almostIntro: 'Disse passer nesten. Her ser du hva som mangler.',
  toAlmost: (n: number): string => `Se ${count(n, 'jobb', 'jobber')} som nesten passer`,
  toSheet: 'Ta med til samtalen',
  moreAlmost: 'Vis flere som nesten passer',
  missing: 'Dette mangler',
  shown: (shown: number, total: number): string =>
    `Du ser ${format.number(shown)} av ${format.number(total)}.`,
  showMore: 'Vis flere',
  howToGet: 'Slik får du det',
};

/** How wide an area a number is about. */
export type NeedArea = 'municipality' | 'county' | 'country';

const needAreas: Record<NeedArea, string> = {
  municipality: 'Kommunen',
  county: 'Fylket',
  country: 'Norge',
};

/** Why an opening fits, one sentence for each kind of reason. */
export const reasonText = {
  wishSame: 'Du vil jobbe med dette.',
  wishNear: 'Det ligner på det du vil jobbe med.',
  wishField: 'Det ligner litt på det du vil jobbe med.',
  goal: 'Her kan du komme nærmere målet ditt.',
  noNorwegian: 'Du kan begynne uten norsk.',
  enoughNorwegian: 'Du kan nok norsk til denne jobben.',
  learnNorwegian: 'Du kan lære mer norsk på jobben.',
  mentor: (language: string): string => `Noen på jobben snakker ${languageName(language)}.`,
  muchNorwegian: 'Du får øve mye på norsk.',
  someNorwegian: 'Du får øve på norsk.',
  need: (where: NeedArea, year: number): string =>
    `${needAreas[where]} trengte flere folk til slike jobber i ${year}.`,
  remote: 'Du kan jobbe hjemme.',
  distance: (distance: Distance): string => `Det er ${straightLine(distance, 'til jobben')}.`,
  hours: 'Timene passer for deg.',
};

/** What an almost match lacks. */
export const missingText = {
  skill: (verb: string, required: string, held: string): string =>
    `Du må kunne ${verb} norsk på nivå ${required}. Nå er nivået ditt ${held}.`,
  skillUnknown: (verb: string, required: string): string =>
    `Du må kunne ${verb} norsk på nivå ${required}.`,
  /** Where nobody has said how far, the limit is the usual one: it is no wish. */
  travel: (km: number, max: number): string =>
    `Det er ${straightLine({ km }, 'til jobben')}. Vi leter opp til ${kilometres(max)} fra deg.`,
  shifts: (shifts: readonly Shift[]): string =>
    `Du må jobbe ${format.list(shifts.map((shift) => shiftTimes[shift]))}.`,
  hours: (opening: HoursPerWeek, own: HoursPerWeek): string =>
    `Jobben er ${hoursWords(opening)}. Du vil jobbe ${hoursWords(own)}.`,
  licence: (classes: readonly string[]): string =>
    `Du må ha førerkort i klasse ${format.list(classes)}.`,
  qualification: (label: string): string => `Du må ha: ${label}`,
};
