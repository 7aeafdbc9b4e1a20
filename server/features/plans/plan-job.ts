import type { Snapshot } from '#server/matching/snapshot.ts';
import { segmentRows } from '#server/matching/table.ts';
import type { Asked, Pair } from '#server/planning/edges.ts';
import type { SentPair } from '#shared/plans/plan.ts';
import type { SolveJob } from './plan-messages.ts';
import { placeOf } from './plan-names.ts';
import { capacitiesOf } from './plan-rules.ts';
import type { StoredPlan } from './plan-store.ts';

/** A plan as it is solved, of those who are still there. */
export interface PlanJob {
  job: Omit<SolveJob, 'kind'>;
  participantIds: string[];
  openingIds: string[];
}

/** Undefined where a lock is of somebody or something that is gone, or that has no room any more. */
export function planJob(
  { id: planId, participantIds, openingIds, input, weights, today }: StoredPlan,
  snapshot: Snapshot,
): PlanJob | undefined {
  const people = present(participantIds, snapshot.people);
  const places = present(openingIds === '' ? [] : openingIds.split(' '), snapshot.places);
  const placesFree = Array.from(places.rows, (row) => {
    const segment = snapshot.openings.segments[Math.floor(row / segmentRows)];
    return segment?.placesFree[row % segmentRows] ?? 0;
  });
  const capacity = capacitiesOf(input, { openingIds: places.ids, placesFree });
  const pairsOf = pairsBetween(people.ids, places.ids);
  const asked: Asked = {
    each: input.each,
    capacity: Int32Array.from(capacity),
    isMostPeople: input.goal === 'most_people',
    minScore: input.minScore,
    locks: pairsOf(input.locks),
    ruledOut: pairsOf(input.ruledOut),
  };
  if (asked.locks.length !== input.locks.length || !fits(asked)) return undefined;
  return {
    job: {
      planId,
      snapshot: { ...snapshot, people: people.rows, places: places.rows },
      asked,
      weights,
      today,
    },
    participantIds: people.ids,
    openingIds: places.ids,
  };
}

function present(ids: readonly string[], rows: Int32Array): { ids: string[]; rows: Int32Array } {
  return { ids: ids.filter((_, i) => (rows[i] ?? -1) >= 0), rows: rows.filter((row) => row >= 0) };
}

function pairsBetween(
  participantIds: readonly string[],
  openingIds: readonly string[],
): (pairs: readonly SentPair[]) => Pair[] {
  return (pairs) =>
    pairs.flatMap(({ participantId, openingId }) => {
      const person = placeIn(participantIds, participantId);
      const opening = placeIn(openingIds, openingId);
      return person < 0 || opening < 0 ? [] : [{ person, opening }];
    });
}

/** Not by a map: one of many thousands would hold everybody up. */
function placeIn(ids: readonly string[], id: string): number {
  return placeOf(ids.length, (place) => ids[place] ?? '', id);
}

function fits({ locks, each, capacity }: Asked): boolean {
  const lines = new Map<number, number>();
  const left = capacity.slice();
  return locks.every(({ person, opening }) => {
    const count = (lines.get(person) ?? 0) + 1;
    lines.set(person, count);
    left[opening] = (left[opening] ?? 0) - 1;
    return count <= each && (left[opening] ?? -1) >= 0;
  });
}
