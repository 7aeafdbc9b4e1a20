import type { Occupation, ReferenceTables } from '#server/reference/reference-tables.ts';
import type { OpeningKind, Shift } from '#shared/codes.ts';
import type { IndexedOpening } from './search-index.ts';

/** The tables whose words and centres a search engine needs. */
export type SearchTables = Pick<
  ReferenceTables,
  | 'municipalities'
  | 'counties'
  | 'formerCounties'
  | 'postcodes'
  | 'occupations'
  | 'titles'
  | 'synonyms'
>;

/** What people type for a kind or a shift instead of using the filter. */
const kindWords: Record<OpeningKind, string> = {
  vacancy: 'fast vikariat',
  wage_subsidy: 'lønnstilskudd',
  work_training: 'arbeidstrening praksis praksisplass',
  language_practice: 'språkpraksis språktrening praksis praksisplass',
  apprenticeship: 'lærling lærlingplass læreplass',
};
const shiftWords: Record<Shift, string> = {
  day: 'dagtid dagvakt',
  evening: 'kveld kveldsjobb kveldsvakt',
  night: 'natt nattjobb nattevakt',
  weekend: 'helg helgejobb helgevakt lørdag søndag',
};
/** Arbeidsmiljøloven's ordinary week is 40 hours, most agreements say 37.5 or 35.5. */
const fullTimeHours = 35;

/**
 * An occupation's everyday titles and synonyms. Brackets after a title name a field of work and are left
 * out, but "Lærling (renholdsoperatør)" names the trade; the apprentice is the opening's kind, not its work.
 */
export function occupationNames(tables: SearchTables, code: string): string {
  const titles = (tables.titles.get(code) ?? []).map((title) =>
    title.startsWith('Lærling') ? title.slice('Lærling'.length) : title.replace(/\(.*?\)/g, ' '),
  );
  return [...titles, ...(tables.synonyms.get(code) ?? [])].join(' ');
}

export function occupationTitle(occupation: Occupation | undefined): string {
  return occupation?.title ?? '';
}

/** Municipality, its centre and its county, in every written name. */
export function placeNames(tables: SearchTables, number: string): string {
  const municipality = tables.municipalities.get(number);
  if (!municipality) return '';
  const { name, otherNames, administrativeCentre, countyName, countyNumber } = municipality;
  const county = tables.counties.get(countyNumber)?.otherNames ?? [];
  return [name, ...otherNames, administrativeCentre, countyName, ...county].join(' ');
}

/** Words for kind, shifts and working time. */
export function conditionWords({ opening }: IndexedOpening): string {
  const words = [kindWords[opening.kind], ...opening.shifts.map((shift) => shiftWords[shift])];
  if (opening.hoursPerWeek) {
    words.push(opening.hoursPerWeek.max < fullTimeHours ? 'deltid' : 'heltid fulltid');
  }
  if (opening.remote) words.push('hjemmekontor');
  return words.join(' ');
}
