import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundOf, isProof, proofOf, worthOf } from '#server/planning/certificate.ts';
import { solve, solveInSteps } from '#server/planning/solver.ts';
import { arbitraryMarket, marketOf } from './arbitrary-market.ts';
import { bestByLinearProgram } from './linear-program.ts';

const numRuns = Number(process.env.TEST_PLAN_RUNS ?? 300);

describe('the solver', () => {
  it('finds what a linear program finds, as whole numbers, and proves it', () => {
    fc.assert(
      fc.property(arbitraryMarket, (drawn) => {
        const market = marketOf(drawn);
        const { solution, placePrices } = solveInSteps(market);
        const plain = solve({ ...market, bonus: market.bonus.map(() => 0) });
        expect(placePrices).toEqual(plain.prices.opening);
        expect(worthOf(market, solve(market))).toBe(worthOf(market, solution));
        const best = bestByLinearProgram(drawn);
        const bonus = Math.max(0, ...drawn.bonus);
        expect(worthOf(market, solution)).toBe(best.total + bonus * best.placed);
        const proof = proofOf(market, solution);
        expect(boundOf(market, proof)).toBe(worthOf(market, solution));
        expect(isProof(market, proof)).toBe(true);
        for (let p = 0; p < market.wanted.length; p++) {
          expect(proof.t[p]! + proof.first[p]!).toBeGreaterThanOrEqual(market.bonus[p]!);
          for (let e = market.starts[p]!; e < market.starts[p + 1]!; e++) {
            expect(
              proof.u[p]! + proof.v[market.opening[e]!]! + proof.s[e]! - proof.t[p]!,
            ).toBeGreaterThanOrEqual(market.weight[e]!);
          }
        }
      }),
      { numRuns },
    );
  });

  it('prices an opening at what one more place there would bring', () => {
    fc.assert(
      fc.property(arbitraryMarket, (drawn) => {
        const plain = { ...drawn, bonus: drawn.bonus.map(() => 0) };
        const market = marketOf(plain);
        const solution = solve(market);
        const total = worthOf(market, solution);
        market.capacity.forEach((_, o) => {
          const capacity = market.capacity.map((room, i) => (i === o ? room + 1 : room));
          const more = { ...market, capacity };
          expect(solution.prices.opening[o]).toBe(worthOf(more, solve(more)) - total);
        });
      }),
      { numRuns },
    );
  });
});
