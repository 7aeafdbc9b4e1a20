import { expect, test } from 'vitest';
import { findByLabel } from './find-by-label.ts';
import { fittingOption } from './fitting-option.ts';

const options = [
  'Herøy, Nordland',
  'Herøy, Møre og Romsdal',
  'Os, Innlandet',
  'Oslo',
  'Moss',
  'Kárášjohka – Karasjok',
].map((label) => ({ value: label, label }));
const meant = (text: string): string | undefined =>
  fittingOption(findByLabel(options, text))?.label;

test('words that are one whole name mean it, whatever else they fit', () => {
  expect(meant('os')).toBe('Os, Innlandet');
  expect(meant('Herøy, Nordland')).toBe('Herøy, Nordland');
  expect(meant('karasjok')).toBe('Kárášjohka – Karasjok');
});

test('words that fit one option alone mean it', () => {
  expect(meant('mos')).toBe('Moss');
});

test('words that fit several, or none, mean nothing', () => {
  expect(meant('Herøy')).toBeUndefined();
  expect(meant('o')).toBeUndefined();
  expect(meant('Bergen')).toBeUndefined();
});
