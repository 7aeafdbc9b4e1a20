import type { IdTable } from './id-table.ts';
import { segmentRows } from './table.ts';
import { giveWay } from './turns.ts';

/** Marks of a segment of which every row is considered. */
const allRows = new Uint8Array(segmentRows).fill(1);
const idsPerStretch = 20_000;

/** Which rows count: per segment a mark for each row, or undefined when it has none. */
export type Considered = (segment: number) => Uint8Array | undefined;

/** All but those, of which there are few. */
export function allBut(ids: IdTable, hidden: readonly string[]): Considered {
  const marks = new Map<number, Uint8Array>();
  for (const id of hidden) {
    const row = ids.find(id);
    if (row < 0) continue;
    const segment = Math.floor(row / segmentRows);
    const own = marks.get(segment) ?? new Uint8Array(segmentRows).fill(1);
    own[row % segmentRows] = 0;
    marks.set(segment, own);
  }
  return (segment) => marks.get(segment) ?? allRows;
}

/** Those `among` the ids, whatever of them there is; all without it. */
export async function considered(
  ids: IdTable,
  among: ReadonlySet<string> | undefined,
): Promise<Considered> {
  if (!among) return () => allRows;
  const marks: Uint8Array[] = [];
  let sinceGivingWay = 0;
  for (const id of among) {
    const row = ids.find(id);
    if (row >= 0) {
      const segment = Math.floor(row / segmentRows);
      marks[segment] ??= new Uint8Array(segmentRows);
      marks[segment][row % segmentRows] = 1;
    }
    if (++sinceGivingWay === idsPerStretch) {
      await giveWay();
      sinceGivingWay = 0;
    }
  }
  return (segment) => marks[segment];
}
