import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeRow, encodeRow } from './bson-row.ts';

const scalar = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
);
const name = fc.constantFrom('_id', 'a', 'b', 'ø', 'long name', 'ab');
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(name, fc.oneof(scalar, fc.dictionary(name, scalar)), { maxKeys: 3 }),
);

it('some fields of a row are what they are in the whole of it', () => {
  fc.assert(
    fc.property(fc.dictionary(name, value), fc.subarray(['_id', 'a', 'ø', 'ab']), (row, wanted) => {
      const bytes = encodeRow(row);
      const whole = decodeRow(bytes);
      const expected = Object.entries(whole).filter(([field]) => wanted.includes(field));
      expect(Object.entries(decodeRow(bytes, new Set(wanted)))).toEqual(expected);
    }),
  );
});
