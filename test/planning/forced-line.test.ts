import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worthOf } from '#server/planning/certificate.ts';
import { type Forced, forceIn, forceOut, type Move } from '#server/planning/forced-line.ts';
import type { Market, Solution } from '#server/planning/market.ts';
import { solve } from '#server/planning/solver.ts';
import { arbitraryMarket, type DrawnMarket, marketOf } from './arbitrary-market.ts';

const numRuns = Number(process.env.TEST_PLAN_RUNS ?? 300);
const arbitraryPair = fc.record({
  p: fc.nat(),
  o: fc.nat(),
  weight: fc.integer({ min: 0, max: 1e8 }),
});

/** Some pair of a market, with an edge or without. */
function pairOf(
  drawn: DrawnMarket,
  market: Market,
  at: { p: number; o: number; weight: number },
): Forced {
  const person = at.p % drawn.wanted.length;
  const opening = at.o % drawn.capacity.length;
  for (let edge = market.starts[person]!; edge < market.starts[person + 1]!; edge++) {
    if (market.opening[edge] === opening)
      return { person, opening, weight: market.weight[edge]!, edge };
  }
  return { person, opening, weight: at.weight };
}

function without(drawn: DrawnMarket, { person, opening }: Forced): DrawnMarket {
  const pairs = drawn.pairs.filter((pair) => pair.person !== person || pair.opening !== opening);
  return { ...drawn, pairs };
}

/** What the plan comes to after the moves, counted anew; also that they keep every limit. */
function worthAfter(market: Market, solution: Solution, moves: readonly Move[]): number {
  const lines = [...solution.lines];
  const used = new Array<number>(market.capacity.length).fill(0);
  solution.taken.forEach((isTaken, edge) => {
    used[market.opening[edge]!]! += isTaken;
  });
  let worth = worthOf(market, solution) - bonuses(market, lines);
  for (const { person, opening, weight, isGained } of moves) {
    const sign = isGained ? 1 : -1;
    lines[person]! += sign;
    used[opening]! += sign;
    worth += sign * weight;
  }
  for (const [p, count] of lines.entries()) expect(count).toBeLessThanOrEqual(market.wanted[p]!);
  for (const [o, count] of used.entries()) expect(count).toBeLessThanOrEqual(market.capacity[o]!);
  return worth + bonuses(market, lines);
}

function bonuses(market: Market, lines: readonly number[]): number {
  return lines.reduce((sum, count, p) => sum + (count > 0 ? market.bonus[p]! : 0), 0);
}

describe('one pair decided', () => {
  it('put in comes to what the whole solved anew with it comes to', () => {
    fc.assert(
      fc.property(arbitraryMarket, arbitraryPair, (drawn, at) => {
        const market = marketOf(drawn);
        const pair = pairOf(drawn, market, at);
        const { person, opening, weight } = pair;
        fc.pre(market.wanted[person]! > 0 && market.capacity[opening]! > 0);
        const solution = solve(market);
        const minus = (values: readonly number[], at: number) =>
          values.map((value, i) => (i === at ? value - 1 : value));
        const rest = marketOf({
          ...without(drawn, pair),
          wanted: minus(drawn.wanted, person),
          capacity: minus(drawn.capacity, opening),
          bonus: drawn.bonus.map((bonus, p) => (p === person ? 0 : bonus)),
        });
        const whole = worthOf(rest, solve(rest)) + weight + drawn.bonus[person]!;
        expect(worthAfter(market, solution, forceIn(market, solution, pair))).toBe(whole);
      }),
      { numRuns },
    );
  });

  it('ruled out comes to what the whole solved anew without it comes to', () => {
    fc.assert(
      fc.property(arbitraryMarket, arbitraryPair, (drawn, at) => {
        const market = marketOf(drawn);
        const solution = solve(market);
        const pair = pairOf(drawn, market, at);
        const rest = marketOf(without(drawn, pair));
        expect(worthAfter(market, solution, forceOut(market, solution, pair))).toBe(
          worthOf(rest, solve(rest)),
        );
      }),
      { numRuns },
    );
  });
});
