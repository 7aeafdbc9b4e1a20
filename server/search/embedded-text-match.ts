import type { EmbeddedColumns } from './embedded-columns.ts';
import type { EmbeddedDictionary, FuzzyUse, OwnerScores } from './embedded-dictionary.ts';
import type { QueryWords } from './search-words.ts';

/** Slots whose text matches, and how well: higher is better. */
export interface TextMatch {
  slots: number[];
  relevance: Float64Array;
}

/** Larger than the weights of all words together: an opening with more of the words stands first. */
const perWord = 1000;

/** One word's weight by slot of the candidates; 0 where it is missing. */
interface WordMatch {
  weights: Float64Array;
  count: number;
}

/**
 * The candidates that have every word, in whatever field. Words that none of them has, even misspelt,
 * do not count. Where the others are never found together, the rarest one decides and the rest only rank.
 */
export function matchText(
  columns: EmbeddedColumns,
  dictionary: EmbeddedDictionary,
  candidates: readonly number[],
  { words, lastIsPrefix }: QueryWords,
): TextMatch {
  const matches = words
    .map((word, i) => {
      const isPrefix = lastIsPrefix && i === words.length - 1;
      const match = (fuzzyUse: FuzzyUse): WordMatch => {
        const scores = zeroScores(columns);
        dictionary.score(word, isPrefix, fuzzyUse, scores);
        return matchWord(columns, scores, candidates);
      };
      const asWritten = match('unknown words');
      return asWritten.count > 0 ? asWritten : match('every word');
    })
    .filter(({ count }) => count > 0);
  const relevance = summed(matches, columns.size);
  const all = candidates.filter((slot) => relevance[slot]! >= perWord * matches.length);
  if (matches.length === 0) return { slots: [], relevance };
  return { slots: all.length > 0 ? all : slotsOfRarest(matches, candidates), relevance };
}

function zeroScores(columns: EmbeddedColumns): OwnerScores {
  return {
    opening: new Float64Array(columns.size),
    occupation: new Float64Array(columns.occupations.codes.length),
    municipality: new Float64Array(columns.municipalities.codes.length),
    employer: new Float64Array(columns.employerNames.codes.length),
  };
}

function matchWord(
  { arrays: { occupation, municipality, employerName }, size }: EmbeddedColumns,
  scores: OwnerScores,
  candidates: readonly number[],
): WordMatch {
  const weights = new Float64Array(size);
  let count = 0;
  for (const slot of candidates) {
    const best = Math.max(
      scores.opening[slot]!,
      scores.occupation[occupation[slot]!]!,
      scores.municipality[municipality[slot]!]!,
      scores.employer[employerName[slot]!]!,
    );
    weights[slot] = best;
    if (best > 0) count++;
  }
  return { weights, count };
}

function summed(matches: readonly WordMatch[], size: number): Float64Array {
  const relevance = new Float64Array(size);
  for (const { weights } of matches) {
    for (let slot = 0; slot < size; slot++) {
      if (weights[slot]! > 0) relevance[slot] = relevance[slot]! + perWord + weights[slot]!;
    }
  }
  return relevance;
}

/** Of equally rare words the first. */
function slotsOfRarest(matches: readonly WordMatch[], candidates: readonly number[]): number[] {
  const rarest = matches.reduce((a, b) => (b.count < a.count ? b : a));
  return candidates.filter((slot) => rarest.weights[slot]! > 0);
}
