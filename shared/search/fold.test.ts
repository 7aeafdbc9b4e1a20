import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitRank, fits, fold, foldedWords } from './fold.ts';

const anyText = fc.string({ unit: 'grapheme' });
const letters = fc.string({ unit: fc.constantFrom(...'bcdiknoprstøåđŋšßŁ'), minLength: 1 });
const severalWords = fc.array(letters, { minLength: 1, maxLength: 4 });

describe('spellings that people take for the same', () => {
  test.each([
    ['Tromsø', 'tromso', 'TROMSOE', 'tromsö', 'ＴＲＯＭＳＯ'],
    ['Århus', 'Aarhus', 'arhus', 'A\u030arhus', 'ÅRHUS'],
    ['Ærlig', 'aerlig', 'ärlig', 'a\u0308rlig'],
    ['Sjøen', 'sjoen', 'sjoeen', 'sjöen'],
    ['Kárášjohka', 'karasjohka', 'KÁRÁŠJOHKA'.normalize('NFD')],
    ['Guovdageaidnu', 'guovda\u00adgeaidnu', 'guovda\u200bgeaidnu', '\ufeffguovdageaidnu'],
    ['Unjárga', 'unjarga'],
    ['đŋŧłßþı', 'dntlssthi'],
    ['İstanbul', 'istanbul', 'ISTANBUL', 'ıstanbul'],
    ['Porsáŋgu', 'porsangu', 'PORSÁŊGU'],
    ['Omasvuotna', 'OMASVUOTNA'],
    ["O'Learys", 'O’Learys', 'O‘Learys', 'OʼLearys', 'olearys', 'O`Learys', 'O´Learys'],
    ['Nord-Odal', 'nord odal', 'Nord\u2011Odal', 'nord\u00a0odal', 'nord – odal', 'NORD/ODAL'],
    ['ﬁsk', 'fisk'],
    ['Straße', 'STRASSE', 'STRAẞE'],
    ['مُمَرِّضَة', 'ممرضة', 'ممـرضة', 'ممرضه'],
    ['ΟΔΟΣ', 'οδοσ', 'οδος'],
  ])('%s', (one, ...others) => {
    for (const other of others) expect(fold(other)).toBe(fold(one));
  });

  test.each([
    ['Hamar', 'Hamarøy'],
    ['Bø', 'Å'],
    ['Ås', 'Æs'],
    ['lager', 'lærer'],
  ])('but not %s and %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

describe('any text', () => {
  test('is folded once and for all, whatever its normal form and case', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) {
          expect(fold(text.normalize(form))).toBe(folded);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is folded without regard to what cannot be seen', () => {
    const hidden = fc.constantFrom('\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u202b');
    fc.assert(
      fc.property(severalWords, hidden, fc.nat(), (words, mark, at) => {
        const text = words.join(' ');
        const cut = at % (text.length + 1);
        expect(fold(text.slice(0, cut) + mark + text.slice(cut))).toBe(fold(text));
      }),
    );
  });

  test('fits itself, its beginning, and its words in any order', () => {
    fc.assert(
      fc.property(severalWords, fc.nat(), (words, at) => {
        const label = words.join(' ');
        expect(fits(label, label)).toBe(fitRank.exact);
        const beginning = fold(foldedWords(label).join(''));
        const cut = beginning.slice(0, 1 + (at % beginning.length));
        expect(fits(label, cut)).toBeLessThanOrEqual(fitRank.beginning);
        expect(fits(label, [...words].reverse().join('-'))).toBeDefined();
        expect(fits(label, '')).toBeLessThanOrEqual(fitRank.beginning);
        expect(fits(foldedWords(label), foldedWords(label))).toBe(fitRank.exact);
      }),
    );
  });

  test('does not fit what begins none of its words', () => {
    fc.assert(
      fc.property(severalWords, (words) => {
        expect(fits(words.join(' '), `${words[0]}xq`)).toBe(undefined);
        expect(fits(words.join(' '), 'zz')).toBe(undefined);
      }),
    );
  });
});

describe('a label', () => {
  test.each([
    ['Renholder', 'renholder', fitRank.exact],
    ['Renholder', 'ren', fitRank.beginning],
    ['Annen renholder', 'ren', fitRank.laterWord],
    ['Nord-Odal', 'nord odal', fitRank.exact],
    ['Nord-Odal', 'nordodal', fitRank.exact],
    ['Nord-Odal', 'odal nord', fitRank.laterWord],
    ['Vaktmester', 'vakt mester', fitRank.exact],
    ['Fatima Al-Hassan', 'hassan fat', fitRank.laterWord],
    ['Fatima Al-Hassan', 'alhas', fitRank.laterWord],
    ['Kautokeino / Guovdageaidnu', 'guovda', fitRank.laterWord],
    ['Renholder', 'holder', undefined],
    ['Hamar', 'Hamarøy', undefined],
    ['Oslo', '😀', fitRank.beginning],
  ])('%s, typed %s: %s', (label, typed, rank) => {
    expect(fits(label, typed)).toBe(rank);
  });
});
