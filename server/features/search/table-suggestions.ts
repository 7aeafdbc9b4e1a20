import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import { fitRank, fits, foldedWords } from '#shared/search/fold.ts';
import { type LanguageCode, siteLanguages } from '#shared/site-languages.ts';
import type { Suggestion } from '#shared/suggestions/suggestion-endpoints.ts';

type Tables = Pick<
  ReferenceTables,
  'occupations' | 'municipalities' | 'titles' | 'synonyms' | 'names'
>;

interface Named {
  suggestion: Suggestion;
  /** The suggestion's own name first, then what else people call it, each as folded words. */
  names: readonly (readonly string[])[];
}

/** Occupations (by title in any language, everyday title or synonym) and municipalities with a word that begins like `q`. */
export type SuggestFromTables = (q: string, language: LanguageCode) => Suggestion[];

const mostOccupations = 4;
const mostMunicipalities = 2;

export function createSuggestFromTables(tables: Tables): SuggestFromTables {
  const occupations = [...tables.occupations.values()].map(({ code, title }): Named => {
    const others = [
      ...siteLanguages.map((language) => tables.names[language.code].occupation(code)),
      ...(tables.titles.get(code) ?? []),
      ...(tables.synonyms.get(code) ?? []),
    ];
    return {
      suggestion: { type: 'occupation', value: code, label: title },
      names: [title, ...others].map(foldedWords),
    };
  });
  const municipalities = [...tables.municipalities.values()].map(
    ({ number, name }): Named => ({
      suggestion: { type: 'municipality', value: number, label: name },
      names: [foldedWords(name)],
    }),
  );
  const labelled = (suggestion: Suggestion, language: LanguageCode): Suggestion => ({
    ...suggestion,
    label: tables.names[language].occupation(suggestion.value),
  });
  return (q, language) => {
    const typed = foldedWords(q);
    if (typed.length === 0) return [];
    return [
      ...best(occupations, typed, mostOccupations).map((each) => labelled(each, language)),
      ...best(municipalities, typed, mostMunicipalities),
    ];
  };
}

function best(all: readonly Named[], typed: readonly string[], most: number): Suggestion[] {
  return all
    .map((named) => ({ named, rank: rankOf(named, typed) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ named }) => named.suggestion);
}

const noMatch = 4;

/** 0: the own name begins so, 1: words of it do, 2 and 3: the same of another name. */
function rankOf({ names }: Named, typed: readonly string[]): number {
  const ranks = names.map((name, i) => {
    const fit = fits(name, typed);
    if (fit === undefined) return noMatch;
    return (i === 0 ? 0 : 2) + (fit === fitRank.laterWord ? 1 : 0);
  });
  return Math.min(...ranks);
}
