import type { Weights } from '#shared/matching/match.ts';

/** No pillar counts less (matching.md, "Pillars"). */
export const floor = 0.05;
/** What an unknown pillar counts: neither good nor bad. */
export const unknown = 0.5;

/** Six decimals, as sent, shown and compared. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The rounded score from the sum of wᵢ·ln fᵢ, added in the order of the pillars. */
export function scoreOf(sum: number): number {
  return rounded(100 * Math.exp(sum));
}

/** No sum below this comes to a rounded score of at least `score`. */
export function leastSum(score: number): number {
  return Math.log((score - 1e-6) / 100);
}

/** The same weights with sum 1. */
export function normalised(weights: Weights): Weights {
  const { language, need, wish, practical } = weights;
  const sum = language + need + wish + practical;
  return {
    language: language / sum,
    need: need / sum,
    wish: wish / sum,
    practical: practical / sum,
  };
}
