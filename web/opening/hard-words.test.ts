import { expect, test } from 'vitest';
import { hardWords } from '#web/text/hard-words.ts';
import { explanationOf, splitAtHardWords } from './hard-words.ts';

const wordsIn = (text: string): string[] =>
  splitAtHardWords(text).flatMap(({ text: word, key }) => (key === undefined ? [] : [word]));

test('the parts make up the whole text', () => {
  const text = 'Jobben er i turnus. Du må ha politiattest, og du følger HMS-rutiner.';
  const parts = splitAtHardWords(text);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.map(({ at }) => text.slice(at, at + 1))).toEqual(
    parts.map((part) => part.text.slice(0, 1)),
  );
});

test('a word is known in its forms, and explained the first time only', () => {
  expect(wordsIn('Turnusen er lang. Turnus er fint.')).toEqual(['Turnusen']);
  expect(wordsIn('Politiattest og attest')).toEqual(['Politiattest', 'attest']);
  expect(wordsIn('Lønnstilskuddet')).toEqual(['Lønnstilskuddet']);
});

test('a word inside another is left alone', () => {
  expect(wordsIn('nattvikaren og forpraksisen')).toEqual([]);
  expect(wordsIn('')).toEqual([]);
});

test('every hard word finds itself and has an explanation', () => {
  for (const word of Object.keys(hardWords)) {
    const [part] = splitAtHardWords(word);
    expect(part?.key).toBe(word);
    expect(explanationOf(word)).toMatch(/[.?]$/);
  }
});
