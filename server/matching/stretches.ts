import { segmentRows } from './table.ts';
import { giveWay } from './turns.ts';

/** A long run gives way to other work after the segment with which this is reached. */
const stretchMilliseconds = 8;

/** Visits the segments of `count` rows in order, in stretches that leave the event loop free between them. */
export async function forSegments(
  count: number,
  visit: (segment: number, rows: number, firstRow: number) => void,
): Promise<void> {
  let since = performance.now();
  for (let segment = 0; segment * segmentRows < count; segment++) {
    const firstRow = segment * segmentRows;
    visit(segment, Math.min(segmentRows, count - firstRow), firstRow);
    if (performance.now() - since < stretchMilliseconds) continue;
    await giveWay();
    since = performance.now();
  }
}

/** Visits 0 to `count` - 1 in order, so many in a stretch. */
export async function forEachIn(
  count: number,
  perStretch: number,
  visit: (i: number) => void,
): Promise<void> {
  for (let i = 0; i < count; i++) {
    visit(i);
    if (i % perStretch === perStretch - 1) await giveWay();
  }
}
