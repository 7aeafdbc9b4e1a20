import { expect, test, vi } from 'vitest';
import { lix, sentencesOf, wordsOf } from '#shared/simple-norwegian/lix.ts';
import { explanations, findWord } from './glossary.ts';
import { translationsOf } from './translations.ts';

const lemmas = [...explanations.keys()];

test('there are many words, each found by itself', () => {
  expect(lemmas.length).toBeGreaterThanOrEqual(300);
  expect(lemmas.filter((lemma) => findWord(lemma)?.lemma !== lemma)).toEqual([]);
});

test('a word that is looked for while the forms are being made is found as later', async () => {
  const searched = ['lønningene', 'kjøkkenassistenter', 'sykemeldt', 'rengjort'];
  vi.resetModules();
  const fresh = await import('./glossary.ts');
  const prepared = fresh.prepareWords();
  const early = searched.map(fresh.findWord);
  await prepared;
  expect(early).toEqual(searched.map(findWord));
  expect(searched.map(fresh.findWord)).toEqual(early);
});

test('each is explained in at most twelve words that read easily', () => {
  // biome-ignore lint/suspicious/noConsole: what is measured is to be seen
  console.info(
    [...explanations]
      .map(([, text]) => `LIX ${Math.round(lix(text))}, ${wordsOf(text).length} words: ${text}`)
      .join('\n'),
  );
  const tooHard = [...explanations].filter(
    ([, text]) =>
      wordsOf(text).length > 12 ||
      (wordsOf(text).length >= 5 && lix(text) > 30) ||
      !/[.]$/.test(text),
  );
  expect(tooHard).toEqual([]);
  // One of a few words is hard where most of them are long.
  expect(lix([...explanations.values()].join('\n'))).toBeLessThanOrEqual(30);
});

test('no word is explained with itself', () => {
  const circular = [...explanations].filter(([lemma, text]) =>
    sentencesOf(text).some((sentence) => wordsOf(sentence.toLowerCase())[0] === lemma),
  );
  expect(circular).toEqual([]);
});

test.each([
  ['Vikaren', { lemma: 'vikar' }],
  ['renholderne', { lemma: 'renholder' }],
  ['fleksible', { lemma: 'fleksibel' }],
  ['HMS', { lemma: 'hms' }],
  ['veileder', { lemma: 'veileder' }],
  ['kjøkkenassistent', { before: 'kjøkken', lemma: 'assistent' }],
  ['Kjøkkenassistenten', { before: 'kjøkken', lemma: 'assistent' }],
  ['salgssjef', { before: 'salg', lemma: 'sjef' }],
  ['barnevakt', { before: 'barn', lemma: 'vakt' }],
  ['truckførerkurs', { before: 'truckfører', lemma: 'kurs' }],
  // In the glossary as it is.
  ['arbeidsavtalen', { lemma: 'arbeidsavtale' }],
])('%s is found', (written, found) => {
  expect(findWord(written)).toEqual(found);
});

test.each(['forpraksisen', 'vognfordeler', 'hovslager', 'skifter', 'hus', ''])(
  '%s is not',
  (written) => {
    expect(findWord(written)).toBeUndefined();
  },
);

test("words are given in four languages, the reader's own first", () => {
  expect(translationsOf('turnus', 'ar').map(({ code }) => code)).toEqual(['ar', 'en', 'uk', 'ru']);
  expect(translationsOf('turnus', 'nb').map(({ code }) => code)).toEqual(['en', 'uk', 'ar', 'ru']);
  expect(translationsOf('turnus', 'uk')[0]).toEqual({
    code: 'uk',
    name: 'Українська',
    dir: 'ltr',
    text: 'змінний графік',
  });
  expect(translationsOf('nobody says this', 'uk')).toEqual([]);
});

test('every word that is translated is one of the glossary, in all four languages', () => {
  const counts = new Map(lemmas.map((lemma) => [lemma, translationsOf(lemma, 'nb').length]));
  expect([...counts].filter(([, count]) => count !== 0 && count !== 4)).toEqual([]);
  expect([...counts.values()].filter(Boolean).length).toBeGreaterThanOrEqual(150);
});
