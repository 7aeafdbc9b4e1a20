import { translated } from '#shared/translated.ts';
import { whenAsked } from '#shared/when-asked.ts';
import { weekdayWordsIn } from '../in-locale.ts';
import { format, lowerFirst } from '../nb/format.ts';
import * as nb from '../nb/opening.ts';
import { weekdayLabels } from './code-labels.ts';
import { jobSize } from './opening-card.ts';
import { count, daysUntil, dayWords, straightLine, upperFirst } from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';

export * from '../nb/opening.ts';

const alternatives = whenAsked(() => new Intl.ListFormat('nb-NO', { type: 'disjunction' }));
const row = (first: string, last: string): string =>
  `frå ${lowerFirst(first)} til ${lowerFirst(last)}`;
const each = (names: readonly string[]): string => format.list(names.map(lowerFirst));
const either = (names: readonly string[]): string => alternatives().format(names.map(lowerFirst));
const allDays = weekdayWordsIn(weekdayLabels, row, each);
const someDays = weekdayWordsIn(weekdayLabels, row, either);

export const openingText: typeof nb.openingText = translated(nb.openingText, {
  back: 'Tilbake til lista',
  toBoard: 'Sjå alle stillingar',
  loading: 'Stillinga kjem …',
  notFoundTitle: 'Stillinga er borte',
  notFound: 'Kanskje har nokon fått henne. Eller det er for seint å svare.',
  forSignedInTitle: 'Denne sida er for dei som er logga inn',
  forSignedIn: 'Logg inn først. Då kjem du tilbake hit.',
  facts: 'Kort om jobben',
  tasks: 'Dette gjer du',
  where: 'Kvar du jobbar',
  when: 'Når du jobbar',
  norwegian: 'Norsk du treng',
  youGet: 'Dette lærer og får du',
  youNeed: 'Dette treng du',
  deadline: 'Svar seinast',
  description: 'Arbeidsgivaren fortel',
  answer: 'Slik svarar du',
  employer: (name) => `Du jobbar hos ${name}.`,
  remote: 'Du kan jobbe heime.',
  howFar: (distance) =>
    `Det er ${straightLine(distance, 'frå deg')}. ${distance.isFromCentre ? 'Vi måler frå midten av kommunen.' : 'Vegen er ofte lengre.'}`,
  noLanguage: 'Du kan byrje utan norsk.',
  languageUnknown: 'Her står det ikkje kor mykje norsk du treng. Du kan spørje.',
  places: (places) => `Det er plass til ${count(places, 'person', 'personar')}.`,
  starts: (day) => `Du byrjar ${dayWords(day)}.`,
  ends: (day) => `Jobben sluttar ${dayWords(day)}.`,
  daysPerWeek: (days) => `Du jobbar ${count(days, 'dag', 'dagar')} i veka.`,
  hours: (hours) => `${upperFirst(jobSize(hours))}.`,
  shifts: (shifts) => `Du jobbar ${format.list(shifts.map((shift) => shiftTimes[shift]))}.`,
  weekdays: (chosen) => `Dagane er ${allDays(chosen)}.`,
  possibleWeekdays: (possible) => `Dagane kan vere ${someDays(possible)}.`,
  timeUnknown: 'Her står det ikkje når du jobbar. Du kan spørje.',
  licence: (licence) => `Du må ha førarkort i klasse ${licence}.`,
  mentors: (languages) => `Nokon på jobben snakkar ${format.list(languages)}.`,
  deadlineDay: (day) => `${upperFirst(dayWords(day))}${nearness(day)}.`,
  deadlinePassed: (day) => `Det er for seint å svare. Fristen var ${dayWords(day)}.`,
  noDeadline: 'Her står det ikkje når du må svare. Svar gjerne snart.',
  talkToAdvisor: 'Snakk med rettleiaren din om du vil ha denne plassen.',
  noContact: 'Her står det ikkje kven du kan ringje. Har du ein rettleiar? Spør rettleiaren din.',
  writeTo: 'Skriv til',
  call: 'Ring',
});

export const kindQuestions: typeof nb.kindQuestions = translated(nb.kindQuestions, {
  vacancy: 'Kva er ei ledig stilling?',
  wage_subsidy: 'Kva er lønstilskot?',
  work_training: 'Kva er arbeidstrening?',
  language_practice: 'Kva er språkpraksis?',
  apprenticeship: 'Kva er ein lærlingplass?',
});

export const kindExplanations: typeof nb.kindExplanations = translated(nb.kindExplanations, {
  vacancy: 'Dette er ein vanleg jobb. Du får løn.',
  wage_subsidy: 'Du får løn som andre. NAV betaler litt av løna først.',
  work_training: 'Du prøver ein jobb. Du får ikkje løn for han.',
  language_practice: 'Du er på jobb for å lære norsk. Du går ofte på skule òg.',
  apprenticeship: 'Du lærer eit fag medan du jobbar. Du får løn. Til slutt tek du ei prøve.',
});

export const supportSentences: typeof nb.supportSentences = translated(nb.supportSentences, {
  some: 'Du får litt hjelp med norsk på jobben.',
  training: 'Du lærer norsk på jobben.',
});

export const useSentences: typeof nb.useSentences = translated(nb.useSentences, {
  little: 'Du snakkar berre litt norsk på jobben.',
  some: 'Du snakkar norsk nokre gonger på jobben.',
  much: 'Du snakkar mykje norsk på jobben.',
});

export const demandSentences: typeof nb.demandSentences = translated(nb.demandSentences, {
  heavy_lifting: 'Du må løfte tunge ting.',
  long_standing: 'Du må stå lenge.',
  heights: 'Du jobbar høgt over bakken.',
  cold: 'Det er kaldt der du jobbar.',
  dust: 'Det er støv der du jobbar.',
  animals: 'Du jobbar med dyr.',
});

function nearness(day: string): string {
  const left = daysUntil(day);
  if (left === 0) return ' (i dag)';
  if (left === 1) return ' (i morgon)';
  return left > 0 && left <= 14 ? ` (om ${left} dagar)` : '';
}
