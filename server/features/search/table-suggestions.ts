import { madeOnce } from '#server/reference/made-once.ts';
import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { SearchTables } from '#server/search/opening-text.ts';
import type { OpenCodes } from '#server/search/search-index.ts';
import type { Role } from '#shared/codes.ts';
import { type Folded, fitRank, fits, folded, foldedWords } from '#shared/search/fold.ts';
import { type LanguageCode, siteLanguages } from '#shared/site-languages.ts';
import type { Suggestion } from '#shared/suggestions/suggestion-endpoints.ts';

type Tables = SearchTables & Pick<ReferenceTables, 'names'>;

interface Named {
  suggestion: Suggestion;
  /** The suggestion's own name first, then what else people call it. */
  names: readonly Folded[];
}

/**
 * Occupations (by title, everyday title, synonym or a word of another language) and municipalities (by
 * every name, their places and postcodes) that begin like `q` and have an open opening.
 */
export type SuggestFromTables = (
  q: string,
  open: OpenCodes,
  language: LanguageCode,
  reader?: Role,
) => Suggestion[];

const mostOccupations = 4;
const mostMunicipalities = 2;

export const createSuggestFromTables = madeOnce((tables: Tables): SuggestFromTables => {
  const occupations = [...tables.occupations.values()].map(({ code, title }): Named => {
    const others = [
      ...siteLanguages.map((language) => tables.names[language.code].occupation(code)),
      ...(tables.titles.get(code) ?? []),
      ...(tables.synonyms.get(code) ?? []),
    ];
    return {
      suggestion: { type: 'occupation', value: code, label: title },
      names: [title, ...others].map((name) => folded(name)),
    };
  });
  const municipalities = [...tables.municipalities.values()].map(
    ({ number, name, otherNames, label }): Named => ({
      suggestion: { type: 'municipality', value: number, label },
      names: [name, ...otherNames].map((each) => folded(each)),
    }),
  );
  const areas = [...municipalities, ...placesOf(tables)];
  return (q, open, language, reader) => {
    const { occupation } = tables.names[language];
    const words = foldedWords(q);
    if (words.length === 0) return [];
    const typed = folded(words);
    const isOpen = ({ suggestion: { type, value } }: Named): boolean =>
      (type === 'occupation' ? open.occupations : open.municipalities).has(value);
    return [
      ...best(occupations.filter(isOpen), typed, mostOccupations).map((each) => ({
        ...each,
        label: occupation(each.value, reader),
      })),
      ...best(areas.filter(isOpen), typed, mostMunicipalities),
    ];
  };
});

/** Places and postcodes, under the municipality that they lead to. */
function placesOf({ municipalities, postcodes }: SearchTables): Named[] {
  const named = new Map<string, Named>();
  for (const { postcode, place, municipality } of postcodes.values()) {
    const row = municipalities.get(municipality);
    if (!row) continue;
    const add = (written: string): void => {
      const label = `${written}, ${row.label}`;
      const suggestion: Suggestion = { type: 'municipality', value: municipality, label };
      named.set(label, { suggestion, names: [folded(written)] });
    };
    if (place !== row.name) add(place);
    add(`${postcode} ${place}`);
  }
  return [...named.values()];
}

/** Each value once, under the name that fits best. */
function best(all: readonly Named[], typed: Folded, most: number): Suggestion[] {
  const ranked = all
    .map(({ suggestion, names }) => ({ suggestion, rank: rankOf(names, typed) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((a, b) => a.rank - b.rank)
    .map(({ suggestion }) => suggestion);
  const once = new Map<string, Suggestion>();
  for (const suggestion of ranked) {
    if (!once.has(suggestion.value)) once.set(suggestion.value, suggestion);
  }
  return [...once.values()].slice(0, most);
}

const noMatch = 4;

/** 0: the own name begins so, 1: words of it do, 2 and 3: the same of another name. */
function rankOf(names: Named['names'], typed: Folded): number {
  const ranks = names.map((name, i) => {
    const fit = fits(name, typed);
    if (fit === undefined) return noMatch;
    return (i === 0 ? 0 : 2) + (fit === fitRank.laterWord ? 1 : 0);
  });
  return Math.min(...ranks);
}
