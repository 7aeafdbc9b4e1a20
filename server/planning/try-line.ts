import type { Pair } from './edges.ts';
import { type Forced, forceIn, forceOut, type Move } from './forced-line.ts';
import { weightOf } from './ground.ts';
import { type KeptPlan, placedIn } from './make-plan.ts';
import { scoreOfPair } from './ranks.ts';

/** Why a pair cannot be tried beside what is decided already: which side has no room, or what it is. */
export type Refusal = 'person' | 'opening';

export interface Tried {
  /** Lines gained and lost. */
  moves: Move[];
  /** What it changes, in units of W. */
  difference: number;
  /** People with a line then. */
  placed: number;
}

/** The best plan with one pair locked, or ruled out (plan.md, "What-if"). */
export function tryLine(kept: KeptPlan, pair: Pair, isRuledOut: boolean): Tried | Refusal {
  const { edges, asked, solution } = kept;
  const isSame = (other: Pair): boolean =>
    other.person === pair.person && other.opening === pair.opening;
  const isLocked = asked.locks.some(isSame);
  if (isRuledOut) {
    if (isLocked) return 'opening';
    return outcomeOf(kept, forceOut(edges.market, solution, forced(kept, pair)));
  }
  if (isLocked) return outcomeOf(kept, []);
  if (asked.ruledOut.some(isSame)) return 'opening';
  if (edges.market.wanted[pair.person]! < 1) return 'person';
  if (edges.market.capacity[pair.opening]! < 1) return 'opening';
  return outcomeOf(kept, forceIn(edges.market, solution, forced(kept, pair)));
}

function forced({ edges, ground }: KeptPlan, pair: Pair): Forced {
  const { starts, opening, weight } = edges.market;
  const end = starts[pair.person + 1]!;
  for (let edge = starts[pair.person]!; edge < end; edge++) {
    if (opening[edge] === pair.opening) return { ...pair, weight: weight[edge]!, edge };
  }
  return { ...pair, weight: weightOf(scoreOfPair(ground, pair)) };
}

function outcomeOf({ edges, solution }: KeptPlan, moves: Move[]): Tried {
  const lines = solution.lines.slice();
  let difference = 0;
  for (const { person, weight, isGained } of moves) {
    lines[person]! += isGained ? 1 : -1;
    difference += isGained ? weight : -weight;
  }
  return { moves, difference, placed: placedIn(lines, edges.locked) };
}
