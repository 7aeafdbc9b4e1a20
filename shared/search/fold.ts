/**
 * The one folding of text for everything that is found by typing, in the browser and on the server:
 * two spellings that people take for the same become the same letters.
 */

/** Typed as one of many signs, left out as often: "O’Learys" is "olearys". NFKC makes blank and mark of ´. */
const apostrophes = /['’‘‛ʼʹʻ′`]| \p{M}+/gu;
/** Soft hyphens, joiners, marks of direction, variation selectors; the Arabic letter that only stretches. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u0640]/gu;

/** Letters that no decomposition takes apart, and Greek's and Arabic's second forms of a letter. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  œ: 'o',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  ł: 'l',
  ħ: 'h',
  ʒ: 'z',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ة: 'ه',
};
const plainLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** The words of a text as they are written, in lower case; hyphens and every other sign divide. */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFKC')
    .replaceAll(invisible, '')
    .replaceAll(apostrophes, '')
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * One plain word as it is compared: æ = ä = ae, ø = ö = o = oe, å = a = aa, every other accent dropped,
 * because people type what their keyboard has.
 */
export function foldWord(word: string): string {
  return inOneLetter(withoutAccents(word.normalize('NFD').replaceAll('a\u0308', 'æ')));
}

/** One plain word in plain letters. */
export function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(plainLetter, (letter) => plainLetters[letter] ?? letter);
}

function inOneLetter(word: string): string {
  return word.replaceAll(/oe+/g, 'o').replaceAll('ae', 'æ').replaceAll(/aa+/g, 'a');
}

export function foldedWords(text: string): string[] {
  return plainWords(text).map(foldWord);
}

/** Folded words with one blank between them. */
export function fold(text: string): string {
  return foldedWords(text).join(' ');
}

/** How well a label answers what was typed, the best first. */
export const fitRank = { exact: 0, beginning: 1, laterWord: 2 } as const;
export type FitRank = (typeof fitRank)[keyof typeof fitRank];

/** A label or what is typed, folded for `fits` once and compared many times. */
export interface Folded {
  /** Each word with a blank before it. */
  readonly words: string;
  /** The same of what is written from each word on, in one: first the whole. */
  readonly tails: string;
}

/** @param text may be given as `foldedWords`. */
export function folded(text: string | readonly string[]): Folded {
  const words = typeof text === 'string' ? foldedWords(text) : text;
  const tails = words.map((_, i) => inOneLetter(words.slice(i).join('')));
  return { words: ` ${words.join(' ')}`, tails: ` ${tails.join(' ')}` };
}

type Foldable = string | readonly string[] | Folded;

function asFolded(text: Foldable): Folded {
  return typeof text === 'object' && 'tails' in text ? text : folded(text);
}

/**
 * Whether every typed word begins a word of the label, in any order; what was written apart may be one
 * word and the other way round. Nothing typed begins everything.
 */
export function fits(label: Foldable, typed: Foldable): FitRank | undefined {
  const { words, tails } = asFolded(label);
  const wanted = asFolded(typed);
  const start = firstOf(wanted.tails);
  if (tails.startsWith(start)) {
    return firstOf(tails) === start ? fitRank.exact : fitRank.beginning;
  }
  const isJoined = tails.includes(start);
  return isJoined || hasEach(words, wanted.words) ? fitRank.laterWord : undefined;
}

/** With the blank before it. */
function firstOf(words: string): string {
  const end = words.indexOf(' ', 1);
  return end < 0 ? words : words.slice(0, end);
}

function hasEach(words: string, wanted: string): boolean {
  for (let at = 0; at >= 0; ) {
    const end = wanted.indexOf(' ', at + 1);
    if (!words.includes(wanted.slice(at, end < 0 ? undefined : end))) return false;
    at = end;
  }
  return true;
}
