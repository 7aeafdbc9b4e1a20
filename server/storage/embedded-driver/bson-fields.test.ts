import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeRow, encodeRow, isPlainObject } from './bson-row.ts';
import { type FieldTree, fieldsAt } from './field-tree.ts';

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

const deepValue = fc.oneof(
  value,
  fc.dictionary(name, value, { maxKeys: 3 }),
  fc.array(fc.dictionary(name, value, { maxKeys: 3 }), { maxLength: 3 }),
);

it('some fields of a row are what they are in the whole of it', () => {
  fc.assert(
    fc.property(fc.dictionary(name, value), fc.subarray(['_id', 'a', 'ø', 'ab']), (row, wanted) => {
      const bytes = encodeRow(row);
      const whole = decodeRow(bytes);
      const expected = Object.entries(whole).filter(([field]) => wanted.includes(field));
      expect(Object.entries(decodeRow(bytes, fieldsAt(wanted)))).toEqual(expected);
    }),
  );
});

it('so are fields of what a row holds', () => {
  const paths = ['_id', 'a', 'a.a', 'a.b', 'b.ø', 'b.a.b', 'ab.ab'];
  fc.assert(
    fc.property(fc.dictionary(name, deepValue), fc.subarray(paths), (row, wanted) => {
      const bytes = encodeRow(row);
      const tree = fieldsAt(wanted);
      expect(decodeRow(bytes, tree)).toEqual(kept(decodeRow(bytes), tree));
    }),
  );
});

function kept(value: unknown, tree: FieldTree | true): unknown {
  if (tree === true) return value;
  if (Array.isArray(value)) return value.map((item) => kept(item, tree));
  if (!isPlainObject(value)) return value;
  const fields = Object.entries(value).flatMap(([field, inner]) => {
    const wanted = tree.get(field);
    return wanted ? [[field, kept(inner, wanted)]] : [];
  });
  return Object.fromEntries(fields);
}
