import { dayNumber } from '#shared/day-number.ts';
import type { Considered } from './considered.ts';
import { failedGates } from './judge.ts';
import { createPlan, type Sides } from './plan.ts';
import type { RankContext } from './rank-run.ts';
import { normalised } from './score.ts';
import { forSegments } from './stretches.ts';

/** Of the considered openings those that fit, counted by their municipality's number. */
export async function fittingPlaces(
  sides: Sides,
  considered: Considered,
  { index, need, weights, today }: Omit<RankContext, 'page' | 'pageSize'>,
): Promise<ReadonlyMap<string, number>> {
  const { openings, participants } = sides;
  const plan = createPlan(sides, index, need, normalised(weights), dayNumber(today));
  const columns = participants.segments[0]!;
  const counts = new Map<string, number>();
  await forSegments(openings.count, (segment, rows) => {
    const marks = considered(segment);
    const of = openings.segments[segment]!;
    if (!marks) return;
    for (let o = 0; o < rows; o++) {
      if (marks[o] === 0 || failedGates(plan, of, o, columns, 0) !== 0) continue;
      const number = index.municipalities.codes[of.municipality[o]!]!;
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  });
  return counts;
}
