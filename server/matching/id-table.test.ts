import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkId, IdTable } from './id-table.ts';

const id = fc.oneof(fc.stringMatching(/^[a-c]{1,3}$/), fc.stringMatching(/^[A-Za-z0-9_-]{38,40}$/));

test('finds, orders and forgets ids like a Map, whatever was removed', () => {
  const steps = fc.array(fc.tuple(fc.boolean(), id), { maxLength: 300, size: 'max' });
  fc.assert(
    fc.property(steps, (all) => {
      const table = new IdTable();
      let rows: string[] = [];
      for (const [isRemoved, one] of all) {
        const row = rows.indexOf(one);
        expect(table.find(one)).toBe(row);
        if (row < 0) {
          expect(table.add(one)).toBe(rows.length);
          rows = [...rows, one];
        } else if (isRemoved) {
          table.remove(row);
          const last = rows.at(-1) ?? '';
          rows = rows.with(row, last).slice(0, -1);
        }
        expect(table.count).toBe(rows.length);
      }
      expect(rows.map((_, row) => table.read(row))).toEqual(rows);
      for (const [a, first] of rows.entries()) {
        for (const [b, second] of rows.slice(0, 10).entries()) {
          expect(Math.sign(table.compare(a, b))).toBe(order(first, second));
        }
      }
    }),
    { numRuns: 60 },
  );
});

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

test('holds many ids over several blocks', () => {
  const table = new IdTable();
  const ids = Array.from({ length: 20_000 }, (_, i) => `opening-${i}`);
  for (const one of ids) table.add(one);
  for (let row = 19_999; row >= 10_000; row -= 2) table.remove(row - 5000);
  expect(table.count).toBe(15_000);
  const found = ids.filter((one) => table.find(one) >= 0);
  expect(found).toHaveLength(15_000);
  for (const one of found) expect(table.read(table.find(one))).toBe(one);
});

test.each(['', 'blåbær', 'a b', 'x'.repeat(41)])('%o is not an id', (bad) => {
  expect(() => checkId(bad)).toThrow(RangeError);
});
