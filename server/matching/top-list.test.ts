import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastSum, rounded, scoreOf } from './score.ts';
import { TopList } from './top-list.ts';

const byRow = (a: number, b: number): number => a - b;

test('holds the best, in order, whatever is offered when', () => {
  const scores = fc.array(fc.integer({ min: 5, max: 12 }), { maxLength: 60, size: 'max' });
  fc.assert(
    fc.property(scores, fc.nat(20), fc.nat(20), (offered, size, start) => {
      const list = new TopList(size, byRow);
      for (const [row, score] of offered.entries()) list.offer(row, score);
      const best = offered
        .map((score, row) => ({ row, score }))
        .sort((a, b) => b.score - a.score || a.row - b.row);
      expect(list.takeFrom(start)).toEqual(best.slice(0, size).slice(start));
    }),
  );
});

test('the barrier keeps out only what could not get in', () => {
  const value = fc.double({ min: 0.05, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 3, maxLength: 30 }), value, (held, offered) => {
      const list = new TopList(3, byRow);
      for (const [row, one] of held.entries()) list.offer(row, scoreOf(Math.log(one)));
      const worst = held.map((one) => rounded(100 * one)).sort((a, b) => b - a)[2] ?? 0;
      if (Math.log(offered) < list.barrier) {
        expect(scoreOf(Math.log(offered))).toBeLessThan(worst);
      }
    }),
  );
});

test('nothing gets into a list of no size', () => {
  const list = new TopList(0, byRow);
  expect(list.barrier).toBe(Number.POSITIVE_INFINITY);
  list.offer(1, 50);
  expect(list.takeFrom(0)).toEqual([]);
  expect(leastSum(50)).toBeLessThan(Math.log(0.5));
});
