import { expect, test } from 'vitest';
import { findByLabel } from './find-by-label.ts';

const options = ['Tønsberg, Vestfold', 'Vestby, Akershus', 'Øvre Vest', 'Havest'].map((label) => ({
  value: label,
  label,
}));
const labels = (text: string): string[] => findByLabel(options, text).map(({ label }) => label);

test('labels that begin with the text come first, then words in them, then anything that holds it', () => {
  expect(labels('vest')).toEqual(['Vestby, Akershus', 'Tønsberg, Vestfold', 'Øvre Vest', 'Havest']);
  expect(labels('TØN')).toEqual(['Tønsberg, Vestfold']);
  expect(labels('oslo')).toEqual([]);
});

test('without words every option is there', () => {
  expect(labels(' ')).toHaveLength(options.length);
});
