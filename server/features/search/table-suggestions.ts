import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import { fold } from '#server/search/search-words.ts';
import type { Suggestion } from '#shared/suggestions/suggestion-endpoints.ts';

type Tables = Pick<ReferenceTables, 'occupations' | 'municipalities' | 'titles' | 'synonyms'>;

interface Named {
  suggestion: Suggestion;
  /** Folded; the suggestion's own name first, then what else people call it. */
  names: readonly string[];
}

/** Occupations (by title, everyday title or synonym) and municipalities with a word that begins like `q`. */
export type SuggestFromTables = (q: string) => Suggestion[];

const mostOccupations = 4;
const mostMunicipalities = 2;

export function createSuggestFromTables(tables: Tables): SuggestFromTables {
  const occupations = [...tables.occupations.values()].map(({ code, title }): Named => {
    const others = [...(tables.titles.get(code) ?? []), ...(tables.synonyms.get(code) ?? [])];
    return {
      suggestion: { type: 'occupation', value: code, label: title },
      names: [title, ...others].map(fold),
    };
  });
  const municipalities = [...tables.municipalities.values()].map(
    ({ number, name }): Named => ({
      suggestion: { type: 'municipality', value: number, label: name },
      names: [fold(name)],
    }),
  );
  return (q) => {
    const start = fold(q.trim());
    if (start === '') return [];
    return [
      ...best(occupations, start, mostOccupations),
      ...best(municipalities, start, mostMunicipalities),
    ];
  };
}

function best(all: readonly Named[], start: string, most: number): Suggestion[] {
  return all
    .map((named) => ({ named, rank: rankOf(named, start) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ named }) => named.suggestion);
}

const noMatch = 4;

/** 0: the own name begins so, 1: a word of it does, 2 and 3: the same of another name. */
function rankOf({ names }: Named, start: string): number {
  const ranks = names.map((name, i) => {
    const other = i === 0 ? 0 : 2;
    if (name.startsWith(start)) return other;
    return hasLaterWordLike(name, start) ? other + 1 : noMatch;
  });
  return Math.min(...ranks);
}

function hasLaterWordLike(name: string, start: string): boolean {
  const at = name.indexOf(start);
  return at > 0 && /[^\p{L}\p{N}]/u.test(name.charAt(at - 1));
}
