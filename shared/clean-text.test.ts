import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, hasVisibleCharacter, isDamaged } from './clean-text.ts';

/** Text as it comes from the wild: letters among everything that cannot be seen. */
const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(' ', '\t', '\n', '\r', '\v', '\f', '\u0085', '\u00A0') },
  { weight: 3, arbitrary: fc.constantFrom('\u2028', '\u2029', '\u3000', '\u2800', '\uFEFF') },
  { weight: 3, arbitrary: fc.constantFrom('\u200B', '\u200C', '\u200D', '\u00AD', '\u202E') },
  { weight: 2, arbitrary: fc.constantFrom('\uFE0F', '\u{1F469}', '\u{1F3FD}', '\u{E0067}', '❤') },
  { weight: 2, arbitrary: fc.constantFrom('a', 'å', 'a\u030A', 'م', 'ه', 'क', '्', '\u0301') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
);
const texts = fc.array(hostile, { maxLength: 12 }).map((parts) => parts.join(''));

describe.each([
  ['a line', cleanLine],
  ['a longer text', cleanText],
])('%s, cleaned', (_name, clean) => {
  it('is clean: cleaning again changes nothing, and it never grew', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = clean(text);
        expect(clean(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('holds no unseen character, no foreign blank and no two blanks together', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const cleaned = clean(text);
        expect(cleaned).not.toMatch(/ {2}|^\s|\s$|[\t\v\f\r\u0085\u00A0\u2028\u2029\u2800\uFEFF]/u);
        expect(cleaned).not.toMatch(/[\u200B\u00AD\u202E\u{E0067}]/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every letter, digit, mark and sign, in order', () => {
    const kept = (text: string) =>
      text.replace(/(?!\u0301|\u030A)[^\p{L}\p{N}\p{P}\p{S}]|\u2800/gu, '');
    const fillers = /[\u115F\u1160\u3164\uFFA0]/gu;
    fc.assert(
      fc.property(texts, (text) => {
        expect(kept(clean(text))).toBe(kept(text).replace(fillers, ''));
      }),
      { numRuns: 2000 },
    );
  });
});

it.each([
  ['Kari\u00A0Nordmann', 'Kari Nordmann'],
  ['\tRenholder \r\n på\u2028sykehjem\v', 'Renholder på sykehjem'],
  ['vakt\u00ADmester', 'vaktmester'],
  ['\uFEFFKokk\u200B', 'Kokk'],
  ['Servi\u0007ce', 'Service'],
  // Persian "mi-ravam", a Kurdish name, an emoji of several: the joiner is part of how it is written.
  ['می\u200Cروم', 'می\u200Cروم'],
  ['شه\u200C', 'شه\u200C'],
  ['👩🏽\u200D🍳', '👩🏽\u200D🍳'],
  ['❤\uFE0F', '❤\uFE0F'],
  ['Ko\u200Dkk', 'Kokk'],
  // Hebrew with vowel and accent, Tibetan in one stack, Vietnamese taken apart.
  ['בְּרֵאשִׁ֖ית', 'בְּרֵאשִׁ֖ית'],
  ['བསྒྲུབས', 'བསྒྲུབས'],
  ['Nguye\u0302\u0303n', 'Nguye\u0302\u0303n'],
  [
    `K${'\u0323'.repeat(150)}okk${'\u0489'.repeat(7)}`,
    `K${'\u0323'.repeat(6)}okk${'\u0489'.repeat(6)}`,
  ],
  [`क${'\u094D\u200D'.repeat(9)}`, `क${'\u094D\u200D'.repeat(6)}`],
])('the line %j is stored as %j', (given, stored) => {
  expect(cleanLine(given)).toBe(stored);
});

it('breaks of every kind are one kind, and empty lines stay', () => {
  expect(cleanText('Vaske\r\ngulv\u2028og\u2029trapper\v!\n\n \tNytt\t\tavsnitt ')).toBe(
    'Vaske\ngulv\nog\ntrapper\n!\n\nNytt avsnitt',
  );
});

it('blanks, joiners and lone accents are nothing to see', () => {
  for (const nothing of ['', ' ', '\u200B', '\u2800', '\u3164', '\u0301', '\u200C', '\uFE0F']) {
    expect(hasVisibleCharacter(cleanLine(nothing))).toBe(false);
  }
  for (const something of ['a', '.', '👍', 'ه', '1']) {
    expect(hasVisibleCharacter(something)).toBe(true);
  }
});

it('half a character and U+0000 are damage', () => {
  expect(['a\uD83D', '\uDC69', 'a\0b'].map(isDamaged)).toEqual([true, true, true]);
  expect(['👩', 'a b'].map(isDamaged)).toEqual([false, false]);
});
