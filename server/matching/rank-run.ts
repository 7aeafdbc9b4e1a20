import { dayNumber } from '#shared/day-number.ts';
import type { Considered } from './considered.ts';
import type { Pair } from './explain.ts';
import { FailureCounts } from './gate-bits.ts';
import { failedGates } from './judge.ts';
import type { MatchingIndex } from './matching-index.ts';
import type { NeedTable } from './need-table.ts';
import { createPlan, type Sides } from './plan.ts';
import type { RankOptions } from './ranking.ts';
import { type Findings, type Segments, scan } from './scan.ts';
import { normalised } from './score.ts';
import { forSegments } from './stretches.ts';
import { segmentRows } from './table.ts';
import { type Ranked, TopList } from './top-list.ts';

export interface RankContext extends Omit<RankOptions, 'among'> {
  index: MatchingIndex;
  need: NeedTable;
}

interface Found extends Ranked {
  id: string;
}

/** All pairs of a fixed side, judged once; what is listed of them, and with what explanation, is the caller's. */
export interface RankRun {
  /** Holds what comes first, up to the end of a page, in the order of the list. */
  list(page: number): TopList;
  /** Judges the considered pairs, and puts each in the list of its set of failed gates. */
  judge(considered: Considered, lists: Findings['lists']): Promise<FailureCounts>;
  /** What a filled list has on a page; takes it out. */
  pageOf(list: TopList, page: number): Found[];
  pairOf(found: Ranked): Pair;
  /** The gates that a pair fails, as bits. */
  failedBy(found: Ranked): number;
}

export function createRankRun(sides: Sides, context: RankContext): RankRun {
  const { index, need, pageSize } = context;
  const { openings, participants, fixed } = sides;
  const weights = normalised(context.weights);
  const plan = createPlan(sides, index, need, weights, dayNumber(context.today));
  const { ids, count } = fixed === 'opening' ? participants : openings;
  const compareRows = rowOrder(sides);
  const startOf = (page: number): number => Math.min((page - 1) * pageSize, count);
  const segmentsAt = (segment: number): Segments => ({
    openings: openings.segments[fixed === 'opening' ? 0 : segment]!,
    participants: participants.segments[fixed === 'opening' ? segment : 0]!,
  });

  return {
    list(page) {
      const start = startOf(page);
      return new TopList(start < count ? Math.min(start + pageSize, count) : 0, compareRows);
    },
    async judge(considered, lists) {
      const failures = new FailureCounts();
      await forSegments(count, (segment, rows, firstRow) => {
        const marks = considered(segment);
        if (!marks) return;
        scan(plan, segmentsAt(segment), marks, rows, firstRow, { failures, lists });
      });
      return failures;
    },
    pageOf(list, page) {
      return list.takeFrom(startOf(page)).map((found) => ({ ...found, id: ids.read(found.row) }));
    },
    pairOf({ row }) {
      return {
        opening: openings.read(fixed === 'opening' ? 0 : row),
        participant: participants.read(fixed === 'opening' ? row : 0),
        index,
        need,
        weights,
      };
    },
    failedBy({ row }) {
      const at = segmentsAt(Math.floor(row / segmentRows));
      const inSegment = row % segmentRows;
      const o = inSegment & plan.openingMask;
      return failedGates(plan, at.openings, o, at.participants, inSegment & plan.participantMask);
    },
  };
}

/** At equal scores: openings by deadline, the earlier first, none last; then by id. */
function rowOrder({ openings, participants, fixed }: Sides): (a: number, b: number) => number {
  if (fixed === 'opening') return (a, b) => participants.ids.compare(a, b);
  const deadline = (row: number): number =>
    openings.segments[Math.floor(row / segmentRows)]!.deadline[row % segmentRows]!;
  return (a, b) => deadline(a) - deadline(b) || openings.ids.compare(a, b);
}
