import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explanations, findWord } from './glossary.ts';
import { splitAtWords } from './split-at-words.ts';

const wordsIn = (text: string, names: readonly string[] = []): string[] =>
  splitAtWords(text, findWord, names).flatMap(({ text: word, found }) => (found ? [word] : []));

describe('words to explain in a text', () => {
  test('are known in their forms, and explained the first time only', () => {
    expect(wordsIn('Turnusen er lang. Turnus er fint.')).toEqual(['Turnusen']);
    expect(wordsIn('Lønnstilskuddet varer lenge.')).toEqual(['Lønnstilskuddet']);
    expect(wordsIn('Du følger HMS-rutiner.')).toEqual(['HMS', 'rutiner']);
  });

  test('are not looked for in names and addresses', () => {
    expect(wordsIn('Du jobber hos Solbakken sykehjem.', ['Solbakken sykehjem'])).toEqual([]);
    expect(wordsIn('Vi heter Renhold og Kantine.')).toEqual([]);
    expect(wordsIn('Vikar Hansen er her.')).toEqual([]);
    expect(wordsIn('Skriv til vikar@turnus.no eller se www.renhold.no/vikar.')).toEqual([]);
    expect(wordsIn('Se https://kurs.example/renhold og fagbrev.no.')).toEqual([]);
  });

  test('are found at the beginning of sentences, lines and items', () => {
    expect(wordsIn('Vikar for en som er syk. Turnus: ja.\n- Truck på lageret\nFagbrev')).toEqual([
      'Vikar',
      'Turnus',
      'Truck',
      'lageret',
      'Fagbrev',
    ]);
  });

  test('are not the verbs that look like them', () => {
    expect(wordsIn('Du lager mat og bruker kniv. Vi pleier å møte gjester.')).toEqual(['gjester']);
    expect(wordsIn('Hente ting på lager. Hjelpe en bruker.')).toEqual(['lager', 'bruker']);
  });
});

describe('whatever is written', () => {
  const lemma = fc.constantFrom(...explanations.keys());
  const pieces = fc.array(
    fc.oneof(
      lemma,
      lemma.map((word) => word.toUpperCase()),
      lemma.map((word) => `${word}@post.example`),
      lemma.map((word) => `https://${word}.example/${word}`),
      fc.constantFrom(' ', ', ', '. ', '\n', ' Kari ', ' på ', '-', '«', '👍🏽', 'i̇'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 12 },
  );

  test('the parts make up the text, and each marked word is of the glossary', () => {
    fc.assert(
      fc.property(pieces, (written) => {
        const text = written.join('');
        const parts = splitAtWords(text, findWord);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const { text: part, at, found } of parts) {
          expect(text.slice(at, at + part.length)).toBe(part);
          if (found) expect(explanations.has(found.lemma)).toBe(true);
        }
      }),
    );
  });

  test.each(['\n', 'a', 'a.', 'a-', '. - ', '"', 'a@', 'lager '])(
    'it is looked at in one pass: %j again and again',
    (again) => {
      const text = `${again.repeat(20_000)} vi søker Vikar.`;
      const started = performance.now();
      expect(
        splitAtWords(text, findWord)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
      expect(performance.now() - started).toBeLessThan(2000);
    },
    60_000,
  );

  test('no word of a name or an address is marked', () => {
    const alone = fc.tuple(lemma, lemma).map(([a, b]) => [`${a}@${b}.no`, `www.${a}.no/${b}`]);
    fc.assert(
      fc.property(alone, lemma, lemma, (addresses, name, other) => {
        for (const address of addresses) expect(wordsIn(`Se ${address} her.`)).toEqual([]);
        const firm = `${name} og ${other}`;
        expect(wordsIn(`Du er hos ${firm} nå.`, [firm])).toEqual([]);
      }),
    );
  });
});
