import { leastSum } from '#server/matching/score.ts';
import type { Asked, Pair } from './edges.ts';
import { columnsAt, forRows, type Ground } from './ground.ts';

export interface RankedLine extends Pair {
  /** The rounded score. */
  score: number;
}

/**
 * Of each opening its place in the person's own exact list without filters, from 1: one more than the
 * eligible openings that come before it. @param lines of one person, each eligible
 */
export function ranksOf(ground: Ground, lines: readonly RankedLine[]): number[] {
  const [first] = lines;
  if (!first) return [];
  const { openings, places } = ground;
  const judge = ground.judgeOf(first.person);
  const rows = lines.map(({ opening }) => places[opening]!);
  const deadlines = rows.map((row) => openings.value(row, 'deadline'));
  const ranks = lines.map(() => 1);
  // Whoever scores less than the lowest of them comes before none.
  const barrier = leastSum(Math.min(...lines.map(({ score }) => score)));

  /** At an equal score the earlier deadline comes first, then the id. */
  const isFirst = (row: number, line: number): boolean => {
    const later = openings.value(row, 'deadline') - deadlines[line]!;
    return later < 0 || (later === 0 && openings.ids.compare(row, rows[line]!) < 0);
  };
  forRows(ground, (columns, count, firstRow) => {
    for (let o = 0; o < count; o++) {
      if (judge.failed(columns, o) !== 0) continue;
      const score = judge.score(columns, o, barrier);
      if (score === 0) continue;
      for (let i = 0; i < lines.length; i++) {
        const own = lines[i]!.score;
        if (score > own || (score === own && isFirst(firstRow + o, i))) ranks[i]! += 1;
      }
    }
  });
  return ranks;
}

/** Whether everybody's edges are all that is eligible for them, but for what is locked or ruled out. */
export function hasWholeLists(ground: Ground, { capacity, minScore }: Asked): boolean {
  let open = 0;
  forRows(ground, ({ openUntil }, rows) => {
    for (let o = 0; o < rows; o++) if (openUntil[o]! >= ground.today) open += 1;
  });
  return minScore === 0 && open === capacity.filter((room) => room > 0).length;
}

/** The score of a pair, its gates not applied. */
export function scoreOfPair(ground: Ground, { person, opening }: Pair): number {
  const { columns, o } = columnsAt(ground, ground.places[opening]!);
  return ground.judgeOf(person).score(columns, o, -Infinity);
}
