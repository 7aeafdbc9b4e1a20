import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfType, sortKey, valueOfKey } from './sort-key.ts';

/** Types in MongoDB's order; values of one type compare as JavaScript compares them. */
function rank(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (value instanceof Date) return 4;
  return ['number', 'string', 'boolean'].indexOf(typeof value) + 1;
}

function compare(a: unknown, b: unknown): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string')
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
  if (a === b || rank(a) === 0) return 0;
  return Number(a) < Number(b) ? -1 : Number(a) > Number(b) ? 1 : 0;
}

const scalar = fc.oneof(
  fc.constantFrom(null, undefined, true, false, 0, -0, 1, -1, '', 'a', 'ab', 'å', '😀', '\uFFFD'),
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.string({ unit: 'grapheme' }),
  fc.date({ noInvalidDate: true }),
);

describe('a sort key', () => {
  test('orders like the values', () => {
    fc.assert(
      fc.property(scalar, scalar, (a, b) => {
        expect(Buffer.compare(sortKey(a), sortKey(b))).toBe(Math.sign(compare(a, b)));
      }),
      { numRuns: 2000 },
    );
  });

  test('puts NaN before every number, and a type ends before the next begins', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        expect(Buffer.compare(sortKey(Number.NaN), sortKey(value))).toBe(-1);
        expect(Buffer.compare(sortKey(value), endOfType(sortKey(value)))).toBe(-1);
        expect(Buffer.compare(endOfType(sortKey(value)), sortKey(''))).toBe(-1);
      }),
    );
  });

  test('holds what it was made of, where that is anything', () => {
    const held = (value: unknown): unknown => valueOfKey(sortKey(value));
    fc.assert(
      fc.property(scalar, (value) => {
        expect(held(value)).toEqual(Object.is(value, -0) ? 0 : (value ?? undefined));
      }),
    );
    expect(held(Number.NaN)).toBeNaN();
  });
});
