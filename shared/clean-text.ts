/**
 * How a text that people type or paste is stored. What cannot be seen goes, every kind of blank
 * becomes one plain blank, every kind of line break "\n". No zod: the web may use it too.
 */

/** Blanks that are no line break; the last one is the blank Braille pattern. */
const blanks = String.raw`[\p{Zs}\t\u2800]`;
/** Vertical tab and form feed too: what word processors paste for a break within a paragraph. */
const lineBreaks = String.raw`(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])`;

/** Variation selectors: a heart in colour, or in black. */
const variation = String.raw`[\uFE0E\uFE0F]`;
const joiner = String.raw`[\u200C\u200D]`;
/** Control characters that are no white space, and what Unicode says shows nothing. */
const unseen = new RegExp(
  String.raw`(?!${lineBreaks}|${joiner}|${variation}|[\t\0])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]`,
  'gu',
);

/** Scripts whose letters change form at a joiner: Persian and Kurdish names are wrong without it. */
const joiningScripts = [
  'Arabic',
  'Bengali',
  'Devanagari',
  'Gujarati',
  'Gurmukhi',
  'Kannada',
  'Khmer',
  'Malayalam',
  'Mongolian',
  'Myanmar',
  'Oriya',
  'Sinhala',
  'Syriac',
  'Tamil',
  'Telugu',
];
const joiningLetter = `[${joiningScripts.map((script) => String.raw`\p{Script=${script}}`).join('')}]`;
const pictograph = String.raw`\p{Extended_Pictographic}`;
const joinerOfLetters = `(?<=${joiningLetter})${joiner}`;
const joinerOfPictographs = String.raw`(?<=${pictograph}[\u{1F3FB}-\u{1F3FF}\uFE0F]?)\u200D(?=${pictograph})`;
const variationOfSeen = String.raw`(?<=[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800])${variation}`;
/** Joiners and variation selectors where they change nothing that is seen. */
const idleJoiners = new RegExp(
  String.raw`(?!${joinerOfLetters}|${joinerOfPictographs}|${variationOfSeen})(?:${joiner}|${variation})`,
  'gu',
);

/**
 * A letter of any language bears six marks at most; more of them are written across what stands around,
 * over the whole page.
 */
const markWithJoiner = `\\p{M}${joiner}?`;
const piledMarks = new RegExp(`(?<=(?:${markWithJoiner}){6})(?:${markWithJoiner})+`, 'gu');

const anyBlanks = new RegExp(`(?:${blanks}|${lineBreaks})+`, 'gu');
const blanksOfALine = new RegExp(`${blanks}+`, 'gu');
const breakWithBlanks = new RegExp(` ?${lineBreaks} ?`, 'gu');

/** A text of one line: "  Kari\u00a0\n Nordmann\u200b" is "Kari Nordmann". */
export function cleanLine(text: string): string {
  return seen(text).replace(anyBlanks, ' ').trim();
}

/** A text of several lines; empty lines between paragraphs stay. */
export function cleanText(text: string): string {
  return seen(text).replace(blanksOfALine, ' ').replace(breakWithBlanks, '\n').trim();
}

function seen(text: string): string {
  return text.replace(unseen, '').replace(idleJoiners, '').replace(piledMarks, '');
}

/** At least one character that is no blank, joiner or lone accent. */
export function hasVisibleCharacter(text: string): boolean {
  return /[^\p{M}\p{Z}\p{Cc}\p{Cf}\p{Cs}\u2800]/u.test(text);
}

/** Half a character or U+0000: the text was damaged on its way, and what was meant is lost. */
export function isDamaged(text: string): boolean {
  return text.includes('\0') || /\p{Cs}/u.test(text);
}

/** As people count, so that an emoji is not two (most are one). */
export function characterCount(text: string): number {
  return [...text].length;
}
