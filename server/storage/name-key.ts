import { plainWords, withoutAccents } from '#shared/search/fold.ts';

/** The three last letters in the places that Norwegian 7-bit text (NS 4551) gave them, right after z. */
const lastLetters: readonly (readonly [RegExp, string])[] = [
  [/[æä]/g, '{'],
  [/[øöœő]/g, '|'],
  [/å|aa/g, '}'],
  [/[üű]/g, 'y'],
];

/**
 * What is stored beside a name so that a database, which compares bytes, lists names as a Norwegian
 * phone book does: æ ø å last, aa as å, other accents and capitals without weight, digits first. Two
 * names with the same key are ordered by the names themselves. A name without a letter or a digit comes
 * before all others: never an empty key, which is as none.
 */
export function nameKey(name: string): string {
  return plainWords(name).map(keyOfWord).join(' ') || ' ';
}

function keyOfWord(word: string): string {
  const norwegian = lastLetters.reduce(
    (text, [letters, place]) => text.replaceAll(letters, place),
    word,
  );
  return withoutAccents(norwegian);
}
