import { expect, it } from 'vitest';
import { isTooLong } from './programme-rules.ts';

it.each([
  ['work', undefined, '2028-01-14', false],
  ['work', undefined, '2028-01-15', true],
  ['work', 'upper_secondary', '2027-01-14', false],
  ['work', 'upper_secondary', '2027-01-15', true],
  ['upper_secondary', undefined, '2031-01-14', false],
  ['upper_secondary', undefined, '2031-01-15', true],
  ['upper_secondary_part', undefined, '2030-01-14', false],
  ['upper_secondary_part', undefined, '2030-01-15', true],
  ['trade', undefined, '2031-01-14', false],
  ['trade', 'upper_secondary', '2031-01-15', true],
  ['higher', undefined, '2050-01-15', false],
  [undefined, undefined, '2050-01-15', false],
  ['work', undefined, undefined, false],
] as const)(
  'a programme towards %s (schooling %s) that ends %s: %s',
  (track, schooling, end, isLong) => {
    expect(isTooLong({ start: '2026-01-15', track, schooling, end })).toBe(isLong);
  },
);
