/**
 * The slots that stand at `from` up to `to` in the order of the keys (ascending), ties by id (code unit).
 * Only the first `to` are ever kept in order, in a heap whose top is the last of them.
 */
export function inOrder(
  slots: readonly number[],
  keys: Float64Array,
  ids: readonly string[],
  from: number,
  to: number,
): number[] {
  if (from >= slots.length) return [];
  const isAfter = (a: number, b: number): boolean =>
    keys[a]! > keys[b]! || (keys[a] === keys[b] && ids[a]! > ids[b]!);
  const heap = slots.slice(0, to);
  for (let i = heap.length >> 1; i >= 0; i--) sink(heap, i, isAfter);
  for (let i = heap.length; i < slots.length; i++) {
    if (!isAfter(heap[0]!, slots[i]!)) continue;
    heap[0] = slots[i]!;
    sink(heap, 0, isAfter);
  }
  return heap.sort((a, b) => (isAfter(a, b) ? 1 : -1)).slice(from);
}

function sink(heap: number[], start: number, isAfter: (a: number, b: number) => boolean): void {
  let parent = start;
  for (;;) {
    let last = parent;
    for (const child of [2 * parent + 1, 2 * parent + 2]) {
      if (child < heap.length && isAfter(heap[child]!, heap[last]!)) last = child;
    }
    if (last === parent) return;
    [heap[parent], heap[last]] = [heap[last]!, heap[parent]!];
    parent = last;
  }
}
