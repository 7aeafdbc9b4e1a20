import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worthOf } from '#server/planning/certificate.ts';
import { greedy, random } from '#server/planning/compared.ts';
import { solve } from '#server/planning/solver.ts';
import { gini } from '#server/planning/spread.ts';
import { arbitraryMarket, marketOf } from './arbitrary-market.ts';
import { greedyByForce } from './one-by-one.ts';

const numRuns = Number(process.env.TEST_PLAN_RUNS ?? 300);

describe('choosing without looking at everybody', () => {
  it('greedy gives the dearest pair first, and the last one what is left', () => {
    const market = marketOf({
      wanted: [1, 1],
      bonus: [0, 0],
      capacity: [1, 1],
      pairs: [
        { person: 0, opening: 0, weight: 10 },
        { person: 0, opening: 1, weight: 9 },
        { person: 1, opening: 0, weight: 8 },
      ],
    });
    expect(greedy(market)).toEqual({ total: 10, placed: 1 });
    expect(worthOf(market, solve(market))).toBe(17);
  });

  it('greedy takes equal pairs by person, then opening, whatever each one would take first', () => {
    fc.assert(
      fc.property(arbitraryMarket, (drawn) => {
        const market = marketOf(drawn, (a, b) => b.opening - a.opening);
        const left = (values: readonly number[]): Map<string, number> =>
          new Map(values.map((value, i) => [`${i}`, value]));
        const byForce = greedyByForce({
          edges: drawn.pairs.map(({ person, opening, weight }) => ({
            ...{ participantId: `${person}`, openingId: `${opening}`, w: weight },
          })),
          ...{ wanted: left(drawn.wanted), capacity: left(drawn.capacity) },
          ...{ locked: new Set<string>(), lockSum: 0 },
        });
        expect(greedy(market)).toEqual(byForce);
      }),
      { numRuns },
    );
  });

  it('is never better than the best, and the same each time', () => {
    fc.assert(
      fc.property(arbitraryMarket, (drawn) => {
        const market = marketOf({ ...drawn, bonus: drawn.bonus.map(() => 0) });
        const best = worthOf(market, solve(market));
        expect(greedy(market).total).toBeLessThanOrEqual(best);
        expect(random(market).total).toBeLessThanOrEqual(best);
        expect(random(market)).toEqual(random(market));
      }),
    );
  });
});

describe('the Gini coefficient', () => {
  it.each([
    [[], 0],
    [[0, 0], 0],
    [[3, 3, 3], 0],
    [[0, 0, 0, 4], 0.75],
    [[1, 3], 0.25],
  ])('of %j is %d', (counts, expected) => {
    expect(gini(counts)).toBeCloseTo(expected, 12);
  });
});
