import { type Similarity, similarities } from './similarity.ts';

/** What a participant wants, as occupation indices; priority is the place in the list. */
export interface Wishes {
  wishes: readonly number[];
  goal: number | null;
}

export interface WishFit {
  /** Strength times similarity, 0.06..1. */
  value: number;
  /** The wish that decides; the goal comes after the last wish. */
  decidedBy: number;
  /** Index in `wishRules`. */
  rule: number;
}

const strengths: readonly number[] = [1, 0.9, 0.8, 0.7];
const laterStrength = 0.6;
const goalStrength = 0.85;

/** Pillar wish: the best of all wishes, the earliest of equal ones; undefined without a wish. */
export function wishFit(
  list: Wishes,
  occupation: number,
  similarity: Similarity,
): WishFit | undefined {
  const { wishes, goal } = list;
  let best: WishFit | undefined;
  for (let i = 0; i < wishes.length + (goal === null ? 0 : 1); i++) {
    const rule = similarity.rulesFor(wishes[i] ?? goal!)[occupation]!;
    const value = strengthOf(list, i) * similarities[rule]!;
    if (!best || value > best.value) best = { value, decidedBy: i, rule };
  }
  return best;
}

function strengthOf({ wishes }: Wishes, i: number): number {
  return i < wishes.length ? (strengths[i] ?? laterStrength) : goalStrength;
}
