/** A sentence ends at a line break, or at `.`, `!` or `?` before a capital or a digit ("hvert 5. år" goes on). */
const sentenceEnd = /\n+|(?<=[.!?])\s+(?=[\p{Lu}\p{N}«"])/u;
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}'’-]*[\p{L}\p{N}])?/gu;
const letter = /\p{L}/gu;
const longWordLetters = 7;

/**
 * LIX, the Scandinavian readability index (Björnsson 1968): words per sentence + 100 · long words / words,
 * a long word having seven letters or more. A list item is a sentence. A text without words is 0.
 */
export function lix(text: string): number {
  const words = text.match(word) ?? [];
  if (words.length === 0) return 0;
  const sentences = text.split(sentenceEnd).filter((part) => part.match(word));
  const longWords = words.filter((each) => (each.match(letter)?.length ?? 0) >= longWordLetters);
  return words.length / sentences.length + (100 * longWords.length) / words.length;
}
