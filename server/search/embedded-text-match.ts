import type { EmbeddedDictionary, FuzzyUse, OwnerScores } from './embedded-dictionary.ts';
import type { EmbeddedLabels } from './embedded-labels.ts';
import type { IndexColumns } from './index-columns.ts';
import type { QueryWord, QueryWords } from './search-words.ts';

/** Slots whose text matches, and how well: higher is better. */
export interface TextMatch {
  slots: number[];
  relevance: Float64Array;
  /** Words, as typed, that the slots need not have. */
  leftOut: string[];
}

interface Among {
  columns: IndexColumns;
  labels: EmbeddedLabels;
  dictionary: EmbeddedDictionary;
  /** What exists for the caller. */
  candidates: readonly number[];
  /** Whether a candidate has a say in which words are left out. */
  isJudged: (slot: number) => boolean;
}

/** Larger than the weights of all words together: an opening with more of the words stands first. */
const perWord = 1000;

/** One word's weight by slot of the candidates; 0 where it is missing. */
interface WordMatch {
  written: string;
  weights: Float64Array;
  /** Among the candidates, and among those of them that are judged. */
  count: number;
  judged: number;
}

/** The candidates that have every word, in whatever field (the rule: `IndexFilters.q`). */
export function matchText(among: Among, { words, lastIsPrefix, unread }: QueryWords): TextMatch {
  const matches = words.flatMap((word, i) =>
    matchesOf(among, word, lastIsPrefix && i === words.length - 1),
  );
  const known = matches.filter(({ judged }) => judged > 0);
  const needed = neededOf(among, known);
  const leftOut = matches.filter((match) => !needed.includes(match)).map(({ written }) => written);
  const slots =
    needed.length === 0
      ? []
      : among.candidates.filter((slot) => needed.every(({ weights }) => weights[slot]! > 0));
  return {
    slots,
    relevance: summed(known, among.columns.size),
    leftOut: [...leftOut, ...unread],
  };
}

/** Every known word where they are found together, else the rarest one; of equally rare words the first. */
function neededOf({ candidates, isJudged }: Among, known: readonly WordMatch[]): WordMatch[] {
  const isTogether = candidates.some(
    (slot) => known.every(({ weights }) => weights[slot]! > 0) && isJudged(slot),
  );
  if (known.length === 0 || isTogether) return [...known];
  return [known.reduce((a, b) => (b.judged < a.judged ? b : a))];
}

/** A compound that is not found is its parts again. */
function matchesOf(among: Among, word: QueryWord, isPrefix: boolean): WordMatch[] {
  const asWritten = matchWord(among, word, isPrefix, 'unknown words');
  if (word.parts && asWritten.judged === 0) {
    const last = word.parts.length - 1;
    return word.parts.flatMap((part, i) => matchesOf(among, part, isPrefix && i === last));
  }
  return [asWritten.count > 0 ? asWritten : matchWord(among, word, isPrefix, 'every word')];
}

function matchWord(
  { columns, labels, dictionary, candidates, isJudged }: Among,
  { word, written }: QueryWord,
  isPrefix: boolean,
  fuzzyUse: FuzzyUse,
): WordMatch {
  const scores = zeroScores(columns, labels);
  dictionary.score(word, isPrefix, fuzzyUse, scores);
  const { occupation, municipality } = columns.arrays;
  const { employerName } = labels;
  const weights = new Float64Array(columns.size);
  const match: WordMatch = { written, weights, count: 0, judged: 0 };
  for (const slot of candidates) {
    const best = Math.max(
      scores.opening[slot]!,
      scores.occupation[occupation[slot]!]!,
      scores.municipality[municipality[slot]!]!,
      scores.employer[employerName[slot]!]!,
    );
    weights[slot] = best;
    if (best === 0) continue;
    match.count++;
    if (isJudged(slot)) match.judged++;
  }
  return match;
}

function zeroScores(columns: IndexColumns, labels: EmbeddedLabels): OwnerScores {
  return {
    opening: new Float64Array(columns.size),
    occupation: new Float64Array(columns.occupations.codes.length),
    municipality: new Float64Array(columns.municipalities.codes.length),
    employer: new Float64Array(labels.employerNames.codes.length),
  };
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
