import { foldWord, plainWords } from '#shared/search/fold.ts';
import { type TypedWord, typedWords } from './typed-words.ts';

/**
 * How text becomes words, the same for documents and queries and for both engines.
 * A word is lower case, folded, in its nynorsk or bokmål twin's bokmål form, and without its ending.
 */

/** Meilisearch reads ten words of a query, so the embedded engine does too. */
const wordsPerQuery = 10;
const longestWord = 50;
const shortestStem = 4;
/** Fewer letters begin too many words: "ås" is a place, not an assistant. */
const shortestPrefix = 3;

/** Words that tell openings apart from nothing; company forms stand here because "Ås" folds to "as". */
const stopWords = new Set(
  `og i på som med for til en et ei av den det de er å eller ved fra om at har kan skal vil må du deg
  din ditt dine vi oss vår vårt våre jeg meg ikke ikkje ein eit dei me eg mv jobb jobben jobbe jobber
  arbeid arbeidet arbeide stilling stillingen stillinger ledig ledige søker søkjer ønsker nær as asa sa
  da ans iks kf hf job jobs work a the in at near of w na praca робота в у на работа عمل وظيفة في`.split(
    /\s+/,
  ),
);

/** Roots that differ between nynorsk and bokmål; the occupations' synonyms hold whole words. */
const bokmaalRoots: readonly (readonly [RegExp, string])[] = [
  [/^sjuk/, 'syk'],
  [/^(syke|alders|eldre|gamle|omsorgs)he?im/, '$1hjem'],
  [/^heime/, 'hjemme'],
  [/skul(?=[ae])/, 'skol'],
  [/kjoken/, 'kjokken'],
  [/^rein(hald|hold)/, 'renhold'],
  [/^reingj[eo]r/, 'rengjor'],
];

/** Definite, plural and genitive endings of both written forms, the longer ones first. */
const endings = ['ane', 'ene', 'ar', 'en', 'er', 'et', 'a', 'e'];

export interface QueryWord {
  word: string;
  /** As it was typed. */
  written: string;
  /** The words of a compound that was written apart ("vakt mester"), for where it finds nothing. */
  parts?: readonly QueryWord[];
}

export interface QueryWords {
  words: readonly QueryWord[];
  /** The last word may be half typed: it also matches as a prefix. */
  lastIsPrefix: boolean;
  /** As typed: beyond what is read of a query. */
  unread: readonly string[];
}

/** The words of a text in order, repeats included. */
export function wordsOf(text: string): string[] {
  return plainWords(text)
    .filter((word) => !stopWords.has(word))
    .map(toWord);
}

/**
 * The different words of a query, at most ten. Small words alone, and text without a letter or digit, have none.
 * @param compounds words that are one although they were written as two or three
 */
export function queryWords(q: string, compounds: ReadonlySet<string> = new Set()): QueryWords {
  const typed = typedWords(q.slice(0, 2000)).filter(({ plain }) => !stopWords.has(plain));
  const different = new Map<string, QueryWord>();
  for (const found of joined(typed, compounds)) {
    if (!different.has(found.word)) different.set(found.word, found);
  }
  const all = [...different.values()];
  const words = all.slice(0, wordsPerQuery);
  const endsInWord = /[\p{L}\p{N}\p{M}]$/u.test(q);
  const last = words.at(-1);
  return {
    words,
    lastIsPrefix: endsInWord && last !== undefined && last.word.length >= shortestPrefix,
    unread: all.slice(wordsPerQuery).map(({ written }) => written),
  };
}

/** How many of the words from here on are one compound of the tables; 0 for none. */
export function compoundLength(
  words: readonly TypedWord[],
  at: number,
  compounds: ReadonlySet<string>,
): number {
  for (const length of [3, 2]) {
    const parts = words.slice(at, at + length).map(({ plain }) => plain);
    if (parts.length === length && compounds.has(toWord(compoundOf(parts)))) return length;
  }
  return 0;
}

/** "buss" and "sjåfør" are a "bussjåfør": of three equal letters two are written. */
function compoundOf(parts: readonly string[]): string {
  return parts.join('').replaceAll(/(.)\1{2,}/gu, '$1$1');
}

function joined(typed: readonly TypedWord[], compounds: ReadonlySet<string>): QueryWord[] {
  const words: QueryWord[] = [];
  for (let at = 0; at < typed.length; ) {
    const length = compoundLength(typed, at, compounds);
    const parts = typed
      .slice(at, at + Math.max(length, 1))
      .map(({ plain, written }): QueryWord => ({ word: toWord(plain), written }));
    const written = parts.map((part) => part.written).join(' ');
    const whole = typed.slice(at, at + parts.length).map(({ plain }) => plain);
    if (length === 0) words.push(...parts);
    else words.push({ word: toWord(compoundOf(whole)), written, parts });
    at += parts.length;
  }
  return words;
}

function toWord(raw: string): string {
  let word = foldWord(raw.slice(0, longestWord));
  for (const [root, bokmaal] of bokmaalRoots) word = word.replace(root, bokmaal);
  return stem(word);
}

/** Strips endings until none is left ("kjøkkenet" and "kjøkken" meet), never below four letters. */
function stem(word: string): string {
  const shorter = withoutEnding(word);
  // No Norwegian word ends in mm: "hjemmet" is "hjem" with an ending.
  return shorter === word ? word.replace(/mm$/, 'm') : stem(shorter);
}

function withoutEnding(word: string): string {
  if (/[b-df-hj-np-rtvxz]s$/.test(word) && word.length > shortestStem) return word.slice(0, -1);
  const ending = endings.find(
    (end) => word.endsWith(end) && word.length - end.length >= shortestStem,
  );
  return ending ? word.slice(0, -ending.length) : word;
}
