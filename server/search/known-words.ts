import { madeOnce } from '#server/reference/made-once.ts';
import { plainWords } from '#shared/search/fold.ts';
import { occupationNames, type SearchTables } from './opening-text.ts';
import { wordsOf } from './search-words.ts';

/** Words of the product's own tables, in the form in which they are searched. */
export interface KnownWords {
  /** Of places, counties and occupations: never read as another word misspelt. */
  all: ReadonlySet<string>;
  /** Of occupations: one word although people write it as several. */
  compounds: ReadonlySet<string>;
}

/** Shorter ones are no compounds. */
const shortestCompound = 8;

export const knownWords = madeOnce((tables: SearchTables): KnownWords => {
  const occupations = [...tables.occupations.values()].flatMap(({ code, title }) => [
    title,
    occupationNames(tables, code),
  ]);
  const places = [
    ...[...tables.municipalities.values()].flatMap((row) => [
      row.name,
      row.administrativeCentre,
      row.countyName,
      ...row.otherNames,
    ]),
    ...[...tables.counties.values()].flatMap(({ otherNames }) => otherNames),
    ...tables.formerCounties.keys(),
    ...[...tables.postcodes.values()].map(({ place }) => place),
  ];
  const long = occupations.flatMap(plainWords).filter((word) => word.length >= shortestCompound);
  return {
    all: new Set([...occupations, ...places].flatMap(wordsOf)),
    compounds: new Set(long.flatMap(wordsOf)),
  };
});
