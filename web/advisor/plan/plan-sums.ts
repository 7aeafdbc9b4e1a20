import type { PlanReply } from '#shared/plans/plan.ts';
import { keyOf } from './plan-changes.ts';

/** Units of the certificate in one point. */
export const unit = 1e6;

type Solved = Pick<PlanReply, 'lines' | 'input' | 'certificate'>;

export interface ProofSums {
  /** What the plan gives, and what no plan can come above; in units. */
  plan: number;
  bound: number;
  /** In both, for each of so many. */
  bonus: number;
  counted: number;
}

/** The two sums of a certificate (plan.md, "Certificate"): additions, as anyone can do them. */
export function proofSums({ lines, input, certificate }: Solved): ProofSums | undefined {
  if (!certificate) return undefined;
  const { b, people, openings, pairs } = certificate;
  const locks = new Set(input.locks.map(keyOf));
  const withLock = new Set(input.locks.map(({ participantId }) => participantId));
  const chosen = lines.filter((line) => !locks.has(keyOf(line)));
  const placed = new Set(chosen.map(({ participantId }) => participantId));
  const counted = [...placed].filter((id) => !withLock.has(id)).length;
  return {
    plan: sum(chosen.map(({ score }) => Math.round(score * unit))) + b * counted,
    bound:
      sum(people.map(({ k, u, first }) => k * u + first)) +
      sum(openings.map(({ capacity, v }) => capacity * v)) +
      sum(pairs.map(({ s }) => s)),
    bonus: b,
    counted,
  };
}

/** The least and the middle score; undefined without a line. */
export function scoreSpread(
  lines: PlanReply['lines'],
): { smallest: number; middle: number } | undefined {
  const scores = lines.map(({ score }) => score).sort((a, b) => a - b);
  const [smallest] = scores;
  if (smallest === undefined) return undefined;
  const half = (scores.length - 1) / 2;
  const [low = 0, high = 0] = [scores[Math.floor(half)], scores[Math.ceil(half)]];
  return { smallest, middle: (low + high) / 2 };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
