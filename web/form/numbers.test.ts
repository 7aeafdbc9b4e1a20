import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOf, numberText } from './numbers.ts';

test.each([
  ['37,5', 37.5],
  ['37.5', 37.5],
  [' 1 000 ', 1000],
  ['1\u00a0000', 1000],
  ['−3', -3],
  ['  ', null],
  ['', null],
])('%o is %o', (text, value) => {
  expect(numberOf(text)).toBe(value);
});

test.each(['langt', '10-20', '1,2,3', 'Infinity', '1e3', '0x10', '5 km', ','])(
  '%o is no number and goes as it stands',
  (text) => {
    expect(numberOf(text)).toBe(text);
  },
);

test('a number that is written out is the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (hundredths) => {
      const value = hundredths / 100;
      expect(numberOf(numberText(value))).toBe(value);
    }),
  );
  expect(numberText(undefined)).toBe('');
});
