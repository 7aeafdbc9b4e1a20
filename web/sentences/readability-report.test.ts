import { expect, test } from 'vitest';
import { readabilityOf } from './readability-report.ts';

test('short sentences and common words are easy', () => {
  expect(readabilityOf('Du vasker gulv.\nDu rydder på rommet.')).toMatchObject({
    ease: 'easy',
    words: 7,
    longSentences: [],
    longWords: [],
  });
});

test('one long sentence is named, however short its words', () => {
  const long = 'Du er her fra 8 til 15 og så går du hjem til din by.';
  const report = readabilityOf(`Du vasker gulv. ${long}`);
  expect(report.ease).toBe('middling');
  expect(report.longSentences).toEqual([long]);
});

test('the longest words are named, four at most', () => {
  const text =
    'Medarbeideren dokumenterer kvalitetssikringen, gjennomfører vedlikeholdsarbeid og koordinerer.';
  const report = readabilityOf(text);
  expect(report.ease).toBe('hard');
  expect(report.longWords).toEqual([
    'kvalitetssikringen',
    'vedlikeholdsarbeid',
    'Medarbeideren',
    'dokumenterer',
  ]);
});
