import type { Market, Solution } from './market.ts';

/** The proof of a solution, by place; units of W (plan.md, "Certificate"). */
export interface Proof {
  /** Per person. */
  u: Float64Array;
  t: Float64Array;
  first: Float64Array;
  /** Per opening. */
  v: Float64Array;
  /** Per edge. */
  s: Float64Array;
}

/** The duals that a solution's prices stand for. */
export function proofOf({ bonus, starts, opening, weight }: Market, solution: Solution): Proof {
  const { person, opening: v } = solution.prices;
  const s = new Float64Array(weight.length);
  for (let p = 0; p < person.length; p++) {
    for (let edge = starts[p]!; edge < starts[p + 1]!; edge++) {
      const short = weight[edge]! - person[p]! - v[opening[edge]!]!;
      if (short > 0) s[edge] = short;
    }
  }
  const t = person.map((price) => Math.max(0, -price));
  return {
    u: person.map((price) => Math.max(0, price)),
    t,
    first: bonus.map((worth, p) => Math.max(0, worth - t[p]!)),
    v,
    s,
  };
}

/**
 * Whether every sum holds that makes it a proof: no edge and no first line is worth more than what stands
 * against it, and all are whole numbers of at least 0 (plan.md, "Certificate").
 */
export function isProof({ bonus, starts, opening, weight }: Market, proof: Proof): boolean {
  const { u, t, first, v, s } = proof;
  const isUnits = (units: Float64Array): boolean =>
    units.every((unit) => Number.isSafeInteger(unit) && unit >= 0);
  if (![u, t, first, v, s].every(isUnits)) return false;
  for (let p = 0; p < bonus.length; p++) {
    if (t[p]! + first[p]! < bonus[p]!) return false;
    for (let edge = starts[p]!; edge < starts[p + 1]!; edge++) {
      if (u[p]! + v[opening[edge]!]! + s[edge]! - t[p]! < weight[edge]!) return false;
    }
  }
  return true;
}

/** What a solution comes to: Σ W, with the bonus of each first line. */
export function worthOf({ bonus, weight }: Market, { taken, lines }: Solution): number {
  let worth = 0;
  taken.forEach((isTaken, edge) => {
    if (isTaken === 1) worth += weight[edge]!;
  });
  lines.forEach((count, p) => {
    if (count > 0) worth += bonus[p]!;
  });
  return worth;
}

/** What no solution can come to more than. */
export function boundOf({ wanted, capacity }: Market, { u, first, v, s }: Proof): number {
  let bound = 0;
  wanted.forEach((k, p) => {
    bound += k * u[p]! + first[p]!;
  });
  capacity.forEach((room, o) => {
    bound += room * v[o]!;
  });
  for (const extra of s) bound += extra;
  return bound;
}
