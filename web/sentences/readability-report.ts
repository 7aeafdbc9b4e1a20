import { isLong, lix, sentencesOf, wordsOf } from '#shared/simple-norwegian/lix.ts';

/** What we hold our own texts to (interface.md); above the other, Björnsson calls a text hard. */
export const easyLix = 30;
export const mostWordsPerSentence = 12;
const hardLix = 45;
/** What does not bother a reader in a list of a few. */
const namedWords = 4;
const namedWordLetters = 10;

export interface ReadabilityReport {
  ease: 'easy' | 'middling' | 'hard';
  lix: number;
  words: number;
  /** Sentences with more words than ours have. */
  longSentences: string[];
  /** The longest words, to begin with. */
  longWords: string[];
}

/** How hard a text is to read for somebody who learns the language, and what to begin with. */
export function readabilityOf(text: string): ReadabilityReport {
  const words = wordsOf(text);
  const value = lix(text);
  const longSentences = sentencesOf(text).filter(
    (sentence) => wordsOf(sentence).length > mostWordsPerSentence,
  );
  const isEasy = value <= easyLix && longSentences.length === 0;
  const ease = isEasy ? 'easy' : value <= hardLix ? 'middling' : 'hard';
  return {
    ease,
    lix: value,
    words: words.length,
    longSentences,
    longWords: isEasy ? [] : longestOf(words),
  };
}

function longestOf(words: readonly string[]): string[] {
  return [...new Set(words)]
    .filter((word) => isLong(word) && word.length >= namedWordLetters)
    .sort((a, b) => b.length - a.length)
    .slice(0, namedWords);
}
