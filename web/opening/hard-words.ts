import { hardWords } from '#web/text/hard-words.ts';

export interface TextPart {
  text: string;
  /** Where the part begins in the whole. */
  at: number;
  /** The hard word in it, as `explanationOf` knows it. */
  key?: string;
}

// The longest first: `lønnstilskudd` is not taken for a shorter word that it begins with.
const beginnings = Object.keys(hardWords).sort((a, b) => b.length - a.length);
const hardWord = new RegExp(`(?<![\\p{L}\\p{N}-])(${beginnings.join('|')})\\p{L}*`, 'giu');

/** The parts of a text; a word that comes again is explained the first time only. */
export function splitAtHardWords(text: string): TextPart[] {
  const parts: TextPart[] = [];
  const seen = new Set<string>();
  let end = 0;
  for (const match of text.matchAll(hardWord)) {
    const key = (match[1] ?? '').toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    if (match.index > end) parts.push({ text: text.slice(end, match.index), at: end });
    parts.push({ text: match[0], at: match.index, key });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), at: end });
  return parts;
}

export function explanationOf(key: string): string {
  return hardWords[key] ?? '';
}
