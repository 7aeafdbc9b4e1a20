import type { FailureCounts } from './gate-bits.ts';
import { failedGates, scoreAbove } from './judge.ts';
import type { OpeningColumns } from './opening-table.ts';
import type { ParticipantColumns } from './participant-table.ts';
import type { Plan } from './plan.ts';
import type { TopList } from './top-list.ts';

/** What a scan brings together. */
export interface Findings {
  failures: FailureCounts;
  /** By the set of failed gates, where a pair that fails it is to be listed. */
  lists: readonly (TopList | undefined)[];
}

/** A segment of each side; the fixed side has one row. */
export interface Segments {
  openings: OpeningColumns;
  participants: ParticipantColumns;
}

/**
 * Judges the considered ones of `rows` pairs: all gates, then the score of those that may still get
 * into a list. `considered` is 0 for a row to pass over; the first row has the number `firstRow`.
 * Nothing is allocated but entries of the lists.
 */
export function scan(
  plan: Plan,
  { openings, participants }: Segments,
  considered: Uint8Array,
  rows: number,
  firstRow: number,
  { failures, lists }: Findings,
): void {
  const { openingMask, participantMask } = plan;
  const { bySet } = failures;
  for (let row = 0; row < rows; row++) {
    if (considered[row] === 0) continue;
    const o = row & openingMask;
    const p = row & participantMask;
    const failed = failedGates(plan, openings, o, participants, p);
    bySet[failed]! += 1;
    const list = lists[failed];
    if (list === undefined) continue;
    const score = scoreAbove(list.barrier, plan, openings, o, participants, p);
    if (score > 0) list.offer(firstRow + row, score);
  }
}
