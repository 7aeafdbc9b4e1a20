import { foldWord, plainWords } from '#shared/search/fold.ts';

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
  din ditt dine vi oss vår vårt våre jeg ikke ikkje ein eit dei me eg mv jobb jobbe jobber arbeide
  ledig ledige stilling stillinger søker ønsker as asa sa da ans iks kf hf`.split(/\s+/),
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

export interface QueryWords {
  words: readonly string[];
  /** The last word may be half typed: it also matches as a prefix. */
  lastIsPrefix: boolean;
}

/** The words of a text in order, repeats included. */
export function wordsOf(text: string): string[] {
  return plainWords(text)
    .filter((word) => !stopWords.has(word))
    .map(toWord);
}

/** The different words of a query, at most ten. Text without a single letter or digit has none. */
export function queryWords(q: string): QueryWords {
  const raw = plainWords(q.slice(0, 2000));
  const telling = raw.filter((word) => !stopWords.has(word));
  const all = (telling.length > 0 ? telling : raw).map(toWord);
  const words = [...new Set(all)].slice(0, wordsPerQuery);
  const endsInWord = /[\p{L}\p{N}\p{M}]$/u.test(q);
  return { words, lastIsPrefix: endsInWord && (words.at(-1)?.length ?? 0) >= shortestPrefix };
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
