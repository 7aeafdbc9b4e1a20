import { dayNumber } from '#shared/day-number.ts';
import { failedGates } from './judge.ts';
import { createOpeningTable, type OpeningTable } from './opening-table.ts';
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
 * new ones are few, so each of them is judged for everybody: nobody is ranked.
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
    const one = createOpeningTable();
    one.put('opening', openings.read(row));
    const sides = { openings: one, participants, fixed: 'opening' } as const;
    const plan = createPlan(sides, context.index, context.need, noWeights, day);
    for (let p = 0; p < count; p++) {
      if (at <= after[p]!) continue;
      const columns = participants.segments[Math.floor(p / segmentRows)]!;
      if (failedGates(plan, one.segments[0]!, 0, columns, p % segmentRows) === 0) counts[p]! += 1;
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
