import type { Position } from '#shared/fields.ts';
import { foldedWords, plainWords } from '#shared/search/fold.ts';
import type { SearchTables } from '../opening-text.ts';
import type { TypedWord } from '../typed-words.ts';
import type { FilterMeaning } from './meaning.ts';

/** What a place's name means, and how much has to speak for it. */
export interface Place {
  values: readonly FilterMeaning[];
  /** Where "nær" measures from; a county has none. */
  centre: Position | undefined;
  label: string;
}

interface PlaceName {
  words: readonly string[];
  /** As it is written; short names are otherwise taken for other words. */
  plain: readonly string[];
  place: Place;
  /** The municipality's or county's own name; others may be an employer's or a house's too. */
  isOwnName: boolean;
  /** "Oslo kommune" is an employer first: a place only where no opening has the further word. */
  isEmployers: boolean;
}

export interface FoundPlace {
  place: Place;
  length: number;
  /** Whether the words can hardly mean anything else. */
  isCertain: boolean;
}

/** @param places whether names are places that may be something else */
export type FindPlace = (
  words: readonly TypedWord[],
  at: number,
  places: 'certain' | 'all',
) => FoundPlace | undefined;

/** Names of so few letters are other words as well when they are written without their own letters. */
export const shortName = 2;
/** Numbers that are years more often than postcodes. */
const likeYears = /^20(2\d|3[0-5])$/;

export function createFindPlace(tables: SearchTables): FindPlace {
  const byFirstWord = new Map<string, PlaceName[]>();
  for (const name of allNames(tables)) {
    const first = name.words[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);
  const centreOf = (number: string): Position | undefined =>
    tables.municipalities.get(number)?.position;

  return (words, at, places) => {
    const folded = words[at]?.folded ?? '';
    const postcode = tables.postcodes.get(folded);
    if (postcode) {
      const place = placeOf(tables, [postcode.municipality], postcode.position ?? centreOf);
      return { place, length: 1, isCertain: !likeYears.test(folded) };
    }
    const found = byFirstWord
      .get(folded)
      ?.filter(({ isEmployers }) => places === 'all' || !isEmployers)
      .find((name) => name.words.every((word, i) => words[at + i]?.folded === word));
    if (!found) return undefined;
    const [first] = found.words;
    const isShort = found.words.length === 1 && (first?.length ?? 0) <= shortName;
    const isWritten = !isShort || words[at]?.plain === found.plain[0];
    return {
      place: found.place,
      length: found.words.length,
      isCertain: found.isOwnName && isWritten,
    };
  };
}

/** Every name once: a municipality's before a county's before a smaller place's. */
function allNames(tables: SearchTables): PlaceName[] {
  const names = new Map<string, PlaceName>();
  const add = (written: string, place: Place, isOwnName: boolean, isEmployers = false): void => {
    const plain = plainWords(written);
    const words = foldedWords(written);
    for (const form of formsOf(words)) {
      const key = form.join(' ');
      if (!names.has(key)) names.set(key, { words: form, plain, place, isOwnName, isEmployers });
    }
  };
  const own = new Map<string, string[]>();
  const centres = new Map<string, string[]>();
  const places = new Map<string, string[]>();
  const note = (map: Map<string, string[]>, name: string, number: string): void => {
    const numbers = map.get(name) ?? [];
    if (!numbers.includes(number)) map.set(name, [...numbers, number]);
  };
  for (const { number, name, otherNames, administrativeCentre } of tables.municipalities.values()) {
    for (const each of [name, ...otherNames]) note(own, each, number);
    note(centres, administrativeCentre, number);
  }
  for (const { place, municipality } of tables.postcodes.values()) {
    note(places, place, municipality);
  }
  for (const [name, numbers] of own) {
    add(name, placeOf(tables, numbers), true);
    add(`${name} kommune`, placeOf(tables, numbers), true, true);
  }
  for (const [name, numbers] of countyNames(tables)) {
    add(name, countiesOf(numbers), true);
    add(`${name} fylke`, countiesOf(numbers), true);
    add(`${name} fylkeskommune`, countiesOf(numbers), true, true);
  }
  for (const [name, numbers] of centres) add(name, placeOf(tables, numbers), true);
  for (const [name, numbers] of places) add(name, placeOf(tables, numbers), false);
  return [...names.values()];
}

function countyNames(tables: SearchTables): (readonly [string, readonly string[]])[] {
  const today = [...tables.counties.values()].flatMap(({ number, name, otherNames }) =>
    [name, ...otherNames].map((each) => [each, [number]] as const),
  );
  return [...today, ...tables.formerCounties];
}

/** "Møre og Romsdal" is also "Møre Romsdal", "Nord-Odal" also "Nordodal". */
function formsOf(words: readonly string[]): (readonly string[])[] {
  const withoutAnd = words.filter((word) => word !== 'og');
  return [words, withoutAnd, [words.join('')]].filter((form) => form.join('') !== '');
}

function placeOf(
  tables: SearchTables,
  numbers: readonly string[],
  position?: Position | ((number: string) => Position | undefined),
): Place {
  const rows = numbers.flatMap((number) => tables.municipalities.get(number) ?? []);
  const values = rows.map(
    ({ number }): FilterMeaning => ({ filter: 'municipality', value: number }),
  );
  const [largest] = [...rows].sort((a, b) => b.population - a.population);
  const centre = typeof position === 'object' ? position : largest?.position;
  return { values, centre, label: largest?.label ?? '' };
}

function countiesOf(numbers: readonly string[]): Place {
  const values = numbers.map((number): FilterMeaning => ({ filter: 'county', value: number }));
  return { values, centre: undefined, label: '' };
}
