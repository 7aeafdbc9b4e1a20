import { translated } from '#shared/translated.ts';
import { format } from '../nb/format.ts';
import * as nb from '../nb/own-matches.ts';
import {
  count,
  dayWords,
  hoursWords,
  kilometres,
  languageName,
  straightLine,
} from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';

export * from '../nb/own-matches.ts';

export const ownMatchesText: typeof nb.ownMatchesText = translated(nb.ownMatchesText, {
  title: 'Passar for meg',
  intro: 'Her er jobbar og plassar for deg. Det som passar best, står først.',
  searchLabel: 'Søk i det som passar',
  searchHint: 'Til dømes kokk eller butikk',
  places: 'Stader du har valt',
  clearSearch: 'Vis alt igjen',
  loading: 'Vi leitar etter det som passar …',
  found: (n) => (n === 0 ? 'Vi fann ingen' : `Vi fann ${format.number(n)} som passar`),
  none: 'Snakk med rettleiaren din. Saman kan de endre ønska dine.',
  noneForWords: 'Ingen passar med det du søkte på. Prøv noko anna.',
  why: 'Difor passar det',
  almost: 'Nesten',
  almostIntro: 'Desse passar nesten. Her ser du kva som manglar.',
  onlyNew: (day) => `Du ser berre det som er nytt frå ${dayWords(day)}.`,
  toAlmost: (n) => `Sjå ${count(n, 'jobb', 'jobbar')} som nesten passar`,
  toSheet: 'Ta med til samtalen',
  moreAlmost: 'Vis fleire som nesten passar',
  missing: 'Dette manglar',
  showMore: 'Vis fleire',
});

const needAreas: Record<nb.NeedArea, string> = {
  municipality: 'Kommunen',
  county: 'Fylket',
  country: 'Noreg',
};

export const reasonText: typeof nb.reasonText = translated(nb.reasonText, {
  wishSame: 'Du vil jobbe med dette.',
  wishNear: 'Det liknar på det du vil jobbe med.',
  wishField: 'Det liknar litt på det du vil jobbe med.',
  goal: 'Her kan du kome nærmare målet ditt.',
  noNorwegian: 'Du kan byrje utan norsk.',
  enoughNorwegian: 'Du kan nok norsk til denne jobben.',
  learnNorwegian: 'Du kan lære meir norsk på jobben.',
  mentor: (language) => `Nokon på jobben snakkar ${languageName(language)}.`,
  muchNorwegian: 'Du får øve mykje på norsk.',
  need: (where, year) => `${needAreas[where]} trong fleire folk til slike jobbar i ${year}.`,
  remote: 'Du kan jobbe heime.',
  distance: (distance) => `Det er ${straightLine(distance, 'til jobben')}.`,
  hours: 'Timane passar for deg.',
});

export const missingText: typeof nb.missingText = translated(nb.missingText, {
  skill: (verb, required, held) =>
    `Du må kunne ${verb} norsk på nivå ${required}. No er nivået ditt ${held}.`,
  travel: (km, max) =>
    `Det er ${straightLine({ km }, 'til jobben')}. Vi leitar opp til ${kilometres(max)} frå deg.`,
  shifts: (shifts) => `Du må jobbe ${format.list(shifts.map((shift) => shiftTimes[shift]))}.`,
  hours: (opening, own) => `Jobben er ${hoursWords(opening)}. Du vil jobbe ${hoursWords(own)}.`,
  licence: (classes) => `Du må ha førarkort i klasse ${format.list(classes)}.`,
});
