import { dayNumber } from '#shared/day-number.ts';
import { failedGates, isInReach } from './judge.ts';
import type { OpeningFacts } from './opening-facts.ts';
import { createOpeningTable, type OpeningColumns, type OpeningTable } from './opening-table.ts';
import type { ParticipantTable } from './participant-table.ts';
import { createPlan, type OccupationIndex, type Plan } from './plan.ts';
import { segmentRows } from './table.ts';
import { giveWay } from './turns.ts';

export interface NewOpenings {
  /** `YYYY-MM-DD` in Europe/Oslo. */
  today: string;
  /** Ids, and when each was published, in ms. */
  published: readonly { id: string; at: number }[];
  /** For this participant later ones are new; in ms. */
  newAfter: (participantId: string) => number;
}

const stretchMilliseconds = 8;
/** No score is asked for. */
const noWeights = { language: 0, need: 0, wish: 0, practical: 0 };

/**
 * How many openings fit each participant of a table that are new to them; who has none is left out. The
 * new ones are few, and most are too far away for everybody: the others are judged for those who reach
 * them, and nobody is ranked.
 */
export async function countNew(
  openings: OpeningTable,
  participants: ParticipantTable,
  context: { index: OccupationIndex; need: Plan['need'] },
  { today, published, newAfter }: NewOpenings,
): Promise<ReadonlyMap<string, number>> {
  const day = dayNumber(today);
  const { count } = participants;
  const counts = new Uint32Array(count);
  const after = Float64Array.from({ length: count }, (_, row) =>
    newAfter(participants.ids.read(row)),
  );
  let since = performance.now();
  for (const { id, at } of published) {
    const row = openings.ids.find(id);
    if (row < 0 || openings.value(row, 'openUntil') < day) continue;
    const columns = openings.segments[Math.floor(row / segmentRows)]!;
    const near = rowsNear(columns, row % segmentRows, participants, (p) => at > after[p]!);
    if (near.length > 0) {
      for (const p of fitting(openings.read(row), near, participants, day, context))
        counts[p]! += 1;
    }
    if (performance.now() - since < stretchMilliseconds) continue;
    await giveWay();
    since = performance.now();
  }
  const found = new Map<string, number>();
  counts.forEach((each, row) => {
    if (each > 0) found.set(participants.ids.read(row), each);
  });
  return found;
}

function rowsNear(
  openings: OpeningColumns,
  o: number,
  participants: ParticipantTable,
  isNew: (row: number) => boolean,
): number[] {
  const near: number[] = [];
  for (let p = 0; p < participants.count; p++) {
    const columns = participants.segments[Math.floor(p / segmentRows)]!;
    if (isInReach(openings, o, columns, p % segmentRows) && isNew(p)) near.push(p);
  }
  return near;
}

/** Those of the rows for which every gate holds. */
function fitting(
  opening: OpeningFacts,
  rows: readonly number[],
  participants: ParticipantTable,
  day: number,
  { index, need }: { index: OccupationIndex; need: Plan['need'] },
): number[] {
  const openings = createOpeningTable();
  openings.put('opening', opening);
  const sides = { openings, participants, fixed: 'opening' } as const;
  const plan = createPlan(sides, index, need, noWeights, day);
  const one = openings.segments[0]!;
  return rows.filter((p) => {
    const columns = participants.segments[Math.floor(p / segmentRows)]!;
    return failedGates(plan, one, 0, columns, p % segmentRows) === 0;
  });
}
