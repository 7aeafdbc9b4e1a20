import type { FoundWord } from './glossary.ts';

export interface TextPart {
  text: string;
  /** Where the part begins in the whole. */
  at: number;
  /** What is explained of it. */
  found?: FoundWord;
}

const word = /[\p{L}\p{N}]+/gu;
/** Addresses of all kinds: they are read by machines, and a word in them means nothing. */
const address = /\S@\S|(?:https?:\/\/|www\.)\S|[\p{L}\p{N}-]\.(?:no|com|org|net|eu|io)\b/iu;
/** What an address is a part of, with nothing between. */
const unbroken = /\S+/g;
const upper = /^\p{Lu}/u;
/** Letters that stand for words are written large by everybody. */
const acronyms = new Set(['hms', 'cv', 'sfo', 'nav']);
/** Verbs as well, which mean something else: explained only where they must be nouns. */
const alsoVerbs = new Set(
  'bruker fører lager lagra lagre lagret møte møter pleier søker vare'.split(' '),
);
const beforeNoun =
  /(?:^|[\s(«"])(?:en|ei|et|på|til|fra|i|av|med|for|hver|hvert|denne|dette|vår|vårt|egen|eget|din|ditt)\s+$/iu;
/** `Kurset varer i 2 dager`, unlike the goods. */
const lasts = /^varer\s+(?:lenge|(?:i|fra|til)\s+(?:\d|en|et|to|tre))/iu;
/** What may stand before the first word of a sentence or a line: marks of a list, and quotes. */
const opening = /[-–—•*«"“(\s]/u;
const sentenceEnd = /[.!?:]/u;

/**
 * The parts of a text, those with a word to explain marked. A word that comes again is explained the
 * first time only. Addresses and names are left alone: a name is one of `names`, or begins with a
 * capital inside a sentence or before another capital.
 *
 * @param find the glossary's `findWord`
 */
export function splitAtWords(
  text: string,
  find: (written: string) => FoundWord | undefined,
  names: readonly string[] = [],
): TextPart[] {
  const left = leftAlone(text, names);
  const parts: TextPart[] = [];
  const seen = new Set<string>();
  let end = 0;
  for (const { 0: written, index } of text.matchAll(word)) {
    if (left.some(([from, to]) => index < to && index + written.length > from)) continue;
    const isOther = isName(text, written, index) || isVerb(text, written, index);
    const found = isOther ? undefined : find(written);
    if (!found || seen.has(found.lemma)) continue;
    seen.add(found.lemma);
    if (index > end) parts.push({ text: text.slice(end, index), at: end });
    parts.push({ text: written, at: index, found });
    end = index + written.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), at: end });
  return parts;
}

function leftAlone(text: string, names: readonly string[]): [number, number][] {
  const stretches = [...text.matchAll(unbroken)].flatMap(({ 0: found, index }) =>
    address.test(found) ? [[index, index + found.length] satisfies [number, number]] : [],
  );
  for (const name of names.filter((each) => each !== '')) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      stretches.push([at, at + name.length]);
    }
  }
  return stretches;
}

function isName(text: string, written: string, index: number): boolean {
  if (!upper.test(written) || acronyms.has(written.toLowerCase())) return false;
  if (written.length > 1 && written === written.toUpperCase()) return true;
  const next = text.slice(index + written.length).match(/^[\s-]+([\p{L}\p{N}]+)/u)?.[1] ?? '';
  const isNextName = upper.test(next) && !acronyms.has(next.toLowerCase());
  return isNextName || !isBeginning(text, index);
}

/** Whether a sentence or a line begins here. Each character is looked at once: employers write what they like. */
function isBeginning(text: string, index: number): boolean {
  let from = index;
  while (from > 0 && opening.test(text.charAt(from - 1))) from -= 1;
  const between = text.slice(from, index);
  if (from === 0 || between.includes('\n')) return true;
  return sentenceEnd.test(text.charAt(from - 1)) && /^\s/u.test(between);
}

function isVerb(text: string, written: string, index: number): boolean {
  if (lasts.test(text.slice(index))) return true;
  return alsoVerbs.has(written.toLowerCase()) && !beforeNoun.test(justBefore(text, index));
}

/** As much as a short word and the blanks after it need; where it is cut off nothing begins. */
function justBefore(text: string, index: number): string {
  const most = 30;
  return index <= most ? text.slice(0, index) : `-${text.slice(index - most, index)}`;
}
