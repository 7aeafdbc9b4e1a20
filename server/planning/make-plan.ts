import { boundOf, isProof, type Proof, proofOf, worthOf } from './certificate.ts';
import { greedyChoice, type Outcome, random } from './compared.ts';
import { type Asked, type Edges, edgesOf, type Pair } from './edges.ts';
import { freeLock } from './forced-line.ts';
import type { Ground } from './ground.ts';
import type { Market, Solution } from './market.ts';
import { hasWholeLists, type RankedLine, ranksOf } from './ranks.ts';
import { solveInSteps } from './solver.ts';
import { gini } from './spread.ts';

export interface PlannedLine extends Pair {
  weight: number;
  isLocked: boolean;
  isEligible: boolean;
  /** In the person's own exact list, from 1; null where it is not in it. */
  rank: number | null;
}

/** What remains in memory of a plan, so that one line can be tried. */
export interface KeptPlan {
  ground: Ground;
  asked: Asked;
  edges: Edges;
  solution: Solution;
  /** Σ W, locks included. */
  total: number;
}

/** A plan by places in the order of ids; sums in units of W. */
export interface MadePlan {
  lines: PlannedLine[];
  /** Σ W. */
  total: number;
  placed: number;
  /** How much more there could be at most; 0 is proven best. */
  gap: number;
  proof: Proof;
  /** By opening, what one suggestion more there would bring; missing where time ran out. */
  prices: Float64Array | undefined;
  /** Of each lock, in the order given, what the plan without it comes to beside this one. */
  lockPrices: Outcome[];
  /** What the plan without a least score comes to beside this one; missing without one, or without time. */
  minScorePrice: Outcome | undefined;
  greedy: Outcome;
  random: Outcome;
  giniAll: number;
  gini: number;
}

/** Told how far the work is, 0 to 1; false: no time is left. It may throw to end it. */
export type Watch = (share: number) => boolean;

/** The best plan there is, and what plan.md says of it. @throws Error for a proof that is none: our fault. */
export function makePlan(
  ground: Ground,
  asked: Asked,
  watchAll: Watch,
): { made: MadePlan; kept: KeptPlan } {
  // With a least score there is a second plan to be made, to tell what the first one costs.
  const watch: Watch = asked.minScore === 0 ? watchAll : (share) => watchAll(share / 2);
  const edges = edgesOf(ground, asked, (share) => watch(share * 0.3));
  const { market, locks, locked } = edges;
  const { solution: solved, placePrices } = solveInSteps(market, solving(market, watch));
  const simple = greedyChoice(market, locked);
  const solution = solved.isWhole ? solved : bestFound(market, solved, simple.edges);
  const proof = proofOf(market, solution);
  const gap = boundOf(market, proof) - worthOf(market, solution);
  if (!isProof(market, proof) || (solution.isWhole && gap !== 0)) {
    throw new Error('the proof of a plan does not hold');
  }
  const plus = ({ total, placed }: Outcome): Outcome => ({ total: total + sumOf(locks), placed });
  const lines = linesOf({ ground, asked, edges, solution }, watch);
  const total = sumOf(lines);
  const placed = placedIn(solution.lines, locked);
  const kept = { ground, asked, edges, solution, total };
  const given = new Int32Array(market.capacity.length);
  for (const { opening } of lines) given[opening]! += 1;
  const reached = (counts: Int32Array): number[] =>
    [...counts].filter((_, o) => edges.isReached[o] === 1);
  return {
    made: {
      lines,
      total,
      placed,
      gap,
      proof,
      prices: placePrices,
      lockPrices: solution.isWhole ? locks.map((_, i) => lockPrice(kept, i)) : [],
      minScorePrice: solution.isWhole ? minScorePrice(kept, placed, watchAll) : undefined,
      greedy: plus(simple.outcome),
      random: plus(random(market, locked)),
      giniAll: gini(reached(edges.wantedBy)),
      gini: gini(reached(given)),
    },
    kept,
  };
}

/** The middle of the work, person by person. */
function solving({ wanted }: Market, watch: Watch): (peopleDone: number) => boolean {
  return (done) => watch(0.3 + (0.6 * done) / wanted.length);
}

function sumOf(lines: readonly { weight: number }[]): number {
  return lines.reduce((sum, { weight }) => sum + weight, 0);
}

/** People with a line or a lock. */
export function placedIn(lines: Int32Array, locked: Int32Array): number {
  return lines.filter((count, p) => count + locked[p]! > 0).length;
}

/**
 * Where time ran out: what was found, the others taking the best that is left, or what the greedy way
 * finds, whichever comes to more. The prices prove either.
 */
function bestFound(market: Market, solved: Solution, greedyEdges: readonly number[]): Solution {
  const completed = { ...solved, taken: solved.taken.slice(), lines: solved.lines.slice() };
  const left = market.capacity.slice();
  solved.taken.forEach((isTaken, edge) => {
    left[market.opening[edge]!]! -= isTaken;
  });
  for (let p = 0; p < market.wanted.length; p++) {
    for (let edge = market.starts[p]!; edge < market.starts[p + 1]!; edge++) {
      const o = market.opening[edge]!;
      if (completed.taken[edge] === 1 || left[o] === 0) continue;
      if (completed.lines[p]! >= market.wanted[p]!) break;
      completed.taken[edge] = 1;
      completed.lines[p]! += 1;
      left[o]! -= 1;
    }
  }
  const simple = { ...solved, taken: new Uint8Array(solved.taken.length) };
  for (const edge of greedyEdges) simple.taken[edge] = 1;
  simple.lines = linesPerPerson(market, simple.taken);
  return worthOf(market, simple) > worthOf(market, completed) ? simple : completed;
}

function linesPerPerson({ wanted, starts }: Market, taken: Uint8Array): Int32Array {
  return wanted.map((_, p) => taken.subarray(starts[p]!, starts[p + 1]!).filter(Boolean).length);
}

/** By person, then opening. */
function linesOf(
  { ground, asked, edges, solution }: Omit<KeptPlan, 'total'>,
  watch: Watch,
): PlannedLine[] {
  const { market, locks } = edges;
  const people = market.wanted.length;
  const all: PlannedLine[] = [];
  const isWhole = hasWholeLists(ground, asked);
  const decided = new Set([...asked.locks, ...asked.ruledOut].map(({ person }) => person));
  for (let person = 0; person < people; person++) {
    const own: PlannedLine[] = locks
      .filter((lock) => lock.person === person)
      .map((lock) => ({ ...lock, isLocked: true, rank: null }));
    for (let edge = market.starts[person]!; edge < market.starts[person + 1]!; edge++) {
      if (solution.taken[edge] === 0) continue;
      const [opening, weight] = [market.opening[edge]!, market.weight[edge]!];
      const rank = edge - market.starts[person]! + 1;
      own.push({ person, opening, weight, isLocked: false, isEligible: true, rank });
    }
    // A person's edges are their own list, unless something of it was left out.
    if (!isWhole || decided.has(person)) {
      const listed = own.filter(({ isEligible }) => isEligible);
      const scored = listed.map((line): RankedLine => ({ ...line, score: line.weight / 1e6 }));
      ranksOf(ground, scored).forEach((rank, i) => {
        listed[i]!.rank = rank;
      });
    }
    all.push(...own.sort((a, b) => a.opening - b.opening));
    watch(0.9 + (0.1 * (person + 1)) / people);
  }
  return all;
}

/** What the plan without one lock comes to, less what it comes to with it. */
function lockPrice({ edges, asked, solution }: KeptPlan, i: number): Outcome {
  const { market, locks, locked } = edges;
  const lock = locks[i]!;
  const isOnlyLock = locked[lock.person] === 1;
  const bonus = isOnlyLock ? edges.bonus : 0;
  const counts = market.wanted.map((_, p) => solution.lines[p]! + locked[p]!);
  const before = counts.filter((count) => count > 0).length;
  let total = 0;
  for (const { person, weight, isGained } of freeLock(market, solution, lock, bonus)) {
    total += isGained ? weight : -weight;
    counts[person]! += isGained ? 1 : -1;
  }
  const placed = counts.filter((count) => count > 0).length - before;
  // Without a lock the pair may still be what is best for the two.
  const mayStay = lock.isEligible && lock.weight >= asked.minScore * 1e6;
  const isBetter = placed * edges.bonus + total > 0;
  return mayStay && !isBetter ? { total: 0, placed: 0 } : { total, placed };
}

/** What the plan comes to with every score, less what it comes to with the least one. */
function minScorePrice(
  { ground, asked, total }: KeptPlan,
  placed: number,
  watchAll: Watch,
): Outcome | undefined {
  if (asked.minScore === 0) return undefined;
  const watch: Watch = (share) => watchAll(0.5 + share / 2);
  const every = { ...asked, minScore: 0 };
  const { market, locks, locked } = edgesOf(ground, every, (share) => watch(share * 0.3));
  const { solution } = solveInSteps(market, solving(market, watch));
  if (!solution.isWhole) return undefined;
  const sum = market.weight.reduce((all, weight, edge) => all + weight * solution.taken[edge]!, 0);
  return {
    total: sum + sumOf(locks) - total,
    placed: placedIn(solution.lines, locked) - placed,
  };
}
