import { dayNumber } from '#shared/day-number.ts';
import type { Considered } from './considered.ts';
import { explain, type Pair } from './explain.ts';
import { FailureCounts } from './gate-bits.ts';
import type { MatchingIndex } from './matching-index.ts';
import { missing } from './missing.ts';
import type { NeedTable } from './need-table.ts';
import { createPlan, type Plan, type Sides } from './plan.ts';
import type { RankedPage, RankOptions } from './ranking.ts';
import { type Findings, scan } from './scan.ts';
import { normalised } from './score.ts';
import { forSegments } from './stretches.ts';
import { segmentRows } from './table.ts';
import { type Ranked, TopList } from './top-list.ts';

interface Context extends Omit<RankOptions, 'among'> {
  index: MatchingIndex;
  need: NeedTable;
}

/** One page of the varying side, ranked for the fixed one. */
export async function rankPage(
  sides: Sides,
  considered: Considered,
  context: Context,
): Promise<RankedPage> {
  const { index, need, page, pageSize } = context;
  const weights = normalised(context.weights);
  const { ids, count } = varying(sides);
  const start = Math.min((page - 1) * pageSize, count);
  const compareRows = rowOrder(sides);
  const findings: Findings = {
    failures: new FailureCounts(),
    matches: new TopList(start < count ? Math.min(start + pageSize, count) : 0, compareRows),
    almost: new TopList(pageSize, compareRows),
  };
  const plan = createPlan(sides, index, need, weights, dayNumber(context.today));
  await scanAll(sides, plan, considered, findings);

  const pairOf = ({ row }: Ranked): Pair => ({ ...factsOf(sides, row), index, need, weights });
  return {
    items: findings.matches.takeFrom(start).map((found) => ({
      id: ids.read(found.row),
      score: found.score,
      pillars: explain(pairOf(found)),
    })),
    total: findings.failures.eligible,
    excluded: findings.failures.excluded,
    almost: findings.almost.takeFrom(0).map((found) => {
      const { opening, participant } = factsOf(sides, found.row);
      return {
        id: ids.read(found.row),
        score: found.score,
        missing: missing(opening, participant),
      };
    }),
  };
}

function scanAll(
  sides: Sides,
  plan: Plan,
  considered: Considered,
  findings: Findings,
): Promise<void> {
  const { openings, participants, fixed } = sides;
  return forSegments(varying(sides).count, (segment, rows, firstRow) => {
    const marks = considered(segment);
    if (!marks) return;
    const segments = {
      openings: openings.segments[fixed === 'opening' ? 0 : segment]!,
      participants: participants.segments[fixed === 'opening' ? segment : 0]!,
    };
    scan(plan, segments, marks, rows, firstRow, findings);
  });
}

function varying({
  openings,
  participants,
  fixed,
}: Sides): Pick<Sides['openings'], 'ids' | 'count'> {
  return fixed === 'opening' ? participants : openings;
}

function factsOf(
  { openings, participants, fixed }: Sides,
  row: number,
): Pick<Pair, 'opening' | 'participant'> {
  return {
    opening: openings.read(fixed === 'opening' ? 0 : row),
    participant: participants.read(fixed === 'opening' ? row : 0),
  };
}

/** At equal scores: openings by deadline, the earlier first, none last; then by id. */
function rowOrder({ openings, participants, fixed }: Sides): (a: number, b: number) => number {
  if (fixed === 'opening') return (a, b) => participants.ids.compare(a, b);
  const deadline = (row: number): number =>
    openings.segments[Math.floor(row / segmentRows)]!.deadline[row % segmentRows]!;
  return (a, b) => deadline(a) - deadline(b) || openings.ids.compare(a, b);
}
