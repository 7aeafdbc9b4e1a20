import type { EmbeddedColumns } from './embedded-columns.ts';
import type { EmbeddedDictionary, FuzzyUse, OwnerScores } from './embedded-dictionary.ts';
import type { QueryWords } from './search-words.ts';

/** Relevance per slot; 0 where the text does not match. */
export type Relevance = Float64Array;

/** Larger than the sum of all weights of a query: an opening with more of the words stands first. */
const perWord = 1000;

/**
 * Scores every slot for the words of a query. `all`: every word must be found, in whatever field;
 * one that the index does not know counts as misspelt. `any`: one word is enough, each may be misspelt.
 */
export function matchText(
  columns: EmbeddedColumns,
  dictionary: EmbeddedDictionary,
  { words, lastIsPrefix }: QueryWords,
  mode: 'all' | 'any',
): Relevance {
  const relevance = new Float64Array(columns.size);
  const found = new Uint8Array(columns.size);
  const fuzzyUse: FuzzyUse = mode === 'all' ? 'unknown words' : 'every word';
  words.forEach((word, i) => {
    const scores = zeroScores(columns);
    dictionary.score(word, lastIsPrefix && i === words.length - 1, fuzzyUse, scores);
    addWord(columns, scores, relevance, found);
  });
  if (mode === 'all') dropIncomplete(relevance, found, words.length);
  return relevance;
}

function zeroScores(columns: EmbeddedColumns): OwnerScores {
  return {
    opening: new Float64Array(columns.size),
    occupation: new Float64Array(columns.occupations.codes.length),
    municipality: new Float64Array(columns.municipalities.codes.length),
    employer: new Float64Array(columns.employerNames.codes.length),
  };
}

function addWord(
  columns: EmbeddedColumns,
  scores: OwnerScores,
  relevance: Relevance,
  found: Uint8Array,
): void {
  const { occupation, municipality, employerName } = columns.arrays;
  for (let slot = 0; slot < relevance.length; slot++) {
    const best = Math.max(
      scores.opening[slot]!,
      scores.occupation[occupation[slot]!]!,
      scores.municipality[municipality[slot]!]!,
      scores.employer[employerName[slot]!]!,
    );
    if (best === 0) continue;
    relevance[slot] = relevance[slot]! + perWord + best;
    found[slot] = found[slot]! + 1;
  }
}

function dropIncomplete(relevance: Relevance, found: Uint8Array, words: number): void {
  for (let slot = 0; slot < relevance.length; slot++) {
    if (found[slot] !== words) relevance[slot] = 0;
  }
}
