import { expect, test } from 'vitest';
import { findByLabel } from './find-by-label.ts';

const options = [
  ...['Tønsberg, Vestfold', 'Vestby, Akershus', 'Øvre Vest', 'Havest'],
  ...['Kárášjohka – Karasjok', 'Nord-Aurdal', 'O’Learys', 'Sør-Odal', 'nordsamisk', 'İstanbul'],
].map((label) => ({ value: label, label }));
const labels = (text: string): string[] => findByLabel(options, text).map(({ label }) => label);

test('labels that begin with the text come first, then words in them, then anything that holds it', () => {
  expect(labels('vest')).toEqual(['Vestby, Akershus', 'Tønsberg, Vestfold', 'Øvre Vest', 'Havest']);
  expect(labels('TØN')).toEqual(['Tønsberg, Vestfold']);
  expect(labels('oslo')).toEqual([]);
});

test.each([
  ['letters of another keyboard', 'tonsberg', 'Tønsberg, Vestfold'],
  ['letters that no decomposition takes apart', 'Karasjohka', 'Kárášjohka – Karasjok'],
  ['decomposed letters', 'Tønsberg'.normalize('NFD'), 'Tønsberg, Vestfold'],
  ['a blank for a hyphen', 'nord aurdal', 'Nord-Aurdal'],
  ['a hyphen for a blank', 'øvre-vest', 'Øvre Vest'],
  ['words in another order', 'aurdal nord', 'Nord-Aurdal'],
  ['no apostrophe', 'olearys', 'O’Learys'],
  ['a straight apostrophe', "o'learys", 'O’Learys'],
  ['a soft hyphen', 'nord\u00adsamisk', 'nordsamisk'],
  ['an invisible character', '\u200bsør\u2060-odal', 'Sør-Odal'],
  ['a Turkish dotted capital', 'istanbul', 'İstanbul'],
])('%s: %o finds %s', (_what, text, label) => {
  expect(labels(text)).toContain(label);
});

test('without words every option is there', () => {
  expect(labels(' ')).toHaveLength(options.length);
});
