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

/** So many are put in order at once; blocks of them are then merged two by two. */
const sortedAtOnce = 2048;

/** The items in order, in stretches; `isBefore` must tell any two of them apart. */
export async function sortedInStretches<T>(
  items: readonly T[],
  isBefore: (a: T, b: T) => boolean,
): Promise<T[]> {
  let blocks: T[][] = [];
  for (let from = 0; from < items.length; from += sortedAtOnce) {
    const block = items.slice(from, from + sortedAtOnce);
    blocks.push(block.sort((a, b) => (isBefore(a, b) ? -1 : 1)));
    await giveWay();
  }
  while (blocks.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < blocks.length; i += 2) {
      merged.push(await mergedInStretches(blocks[i]!, blocks[i + 1] ?? [], isBefore));
    }
    blocks = merged;
  }
  return blocks[0] ?? [];
}

async function mergedInStretches<T>(
  left: readonly T[],
  right: readonly T[],
  isBefore: (a: T, b: T) => boolean,
): Promise<T[]> {
  const merged: T[] = [];
  let [l, r] = [0, 0];
  await forEachIn(left.length + right.length, 4 * sortedAtOnce, () => {
    const isLeft = r === right.length || (l < left.length && isBefore(left[l]!, right[r]!));
    merged.push(isLeft ? left[l++]! : right[r++]!);
  });
  return merged;
}
