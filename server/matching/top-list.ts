import { leastSum } from './score.ts';

export interface Ranked {
  row: number;
  score: number;
}

/** The best of all rows offered, at most `size`: a heap with the worst one at its root. */
export class TopList {
  /** A row whose score comes from a lower sum can't get in any more. */
  barrier: number;
  readonly #size: number;
  readonly #heap: Ranked[] = [];
  /** Below 0 when row `a` comes before row `b` at the same score. */
  readonly #compareRows: (a: number, b: number) => number;

  constructor(size: number, compareRows: (a: number, b: number) => number) {
    this.#size = size;
    this.#compareRows = compareRows;
    this.barrier = size > 0 ? -Infinity : Infinity;
  }

  offer(row: number, score: number): void {
    const heap = this.#heap;
    const entry = { row, score };
    if (heap.length < this.#size) {
      this.#rise(entry);
    } else if (heap.length > 0 && this.#isBefore(entry, heap[0]!)) {
      this.#sink(entry);
    } else return;
    if (heap.length === this.#size) this.barrier = leastSum(heap[0]!.score);
  }

  /** Takes out the rows from place `start` (from 0) to the last one, best first. */
  takeFrom(start: number): Ranked[] {
    const heap = this.#heap;
    const taken: Ranked[] = [];
    while (heap.length > start) {
      taken.push(heap[0]!);
      const last = heap.pop()!;
      if (heap.length > 0) this.#sink(last);
    }
    return taken.reverse();
  }

  #isBefore(a: Ranked, b: Ranked): boolean {
    return a.score === b.score ? this.#compareRows(a.row, b.row) < 0 : a.score > b.score;
  }

  /** Adds an entry: better ones stay below it. */
  #rise(entry: Ranked): void {
    const heap = this.#heap;
    let at = heap.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(heap[parent]!, entry)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = entry;
  }

  /** Puts an entry in the place of the root. */
  #sink(entry: Ranked): void {
    const heap = this.#heap;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      const other = child + 1;
      if (other < heap.length && this.#isBefore(heap[child]!, heap[other]!)) child = other;
      if (!this.#isBefore(entry, heap[child]!)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = entry;
  }
}
