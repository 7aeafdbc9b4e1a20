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
  rule: number;
}

const strengths: readonly number[] = [1, 0.9, 0.8, 0.7];
const laterStrength = 0.6;
const goalStrength = 0.85;

/** Pillar wish: the best of all wishes, the earliest of equal ones; undefined without a wish. */
export function wishFit(
  { wishes, goal }: Wishes,
  occupation: number,
  similarity: Similarity,
): WishFit | undefined {
  let best: WishFit | undefined;
  const weigh = (wanted: number, strength: number, decidedBy: number): void => {
    const rule = similarity.rulesFor(wanted)[occupation]!;
    const value = strength * similarities[rule]!;
    if (!best || value > best.value) best = { value, decidedBy, rule };
  };
  wishes.forEach((wanted, i) => {
    weigh(wanted, strengths[i] ?? laterStrength, i);
  });
  if (goal !== null) weigh(goal, goalStrength, wishes.length);
  return best;
}
