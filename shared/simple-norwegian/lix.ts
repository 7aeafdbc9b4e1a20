/** A sentence ends at a line break, or at `.`, `!` or `?` before a capital or a digit ("hvert 5. år" goes on). */
const sentenceEnd = /\n+|(?<=[.!?])\s+(?=[\p{Lu}\p{N}«"])/u;
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}'’-]*[\p{L}\p{N}])?/gu;
const letter = /\p{L}/gu;
const longWordLetters = 7;

/** The sentences of a text, those with words in them. A list item is one. */
export function sentencesOf(text: string): string[] {
  return text.split(sentenceEnd).filter((part) => part.match(word));
}

export function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}

/** A long word has seven letters or more. */
export function isLong(written: string): boolean {
  return (written.match(letter)?.length ?? 0) >= longWordLetters;
}

/**
 * LIX, the Scandinavian readability index (Björnsson 1968): words per sentence + 100 · long words / words.
 * A text without words is 0.
 */
export function lix(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  return (
    words.length / sentencesOf(text).length + (100 * words.filter(isLong).length) / words.length
  );
}
