import type { Market } from './market.ts';

/** What a way of choosing came to. */
export interface Outcome {
  /** Σ W. */
  total: number;
  /** People with a line or a lock. */
  placed: number;
}

/** How many orders of people the random choice is the mean of, with the seeds from 1 on. */
const orders = 20;

/** The best edges first, whoever they are for: by weight, then person, then opening. */
export function greedy(market: Market, locked?: Int32Array): Outcome {
  return greedyChoice(market, locked).outcome;
}

/** The same with the edges that it takes. */
export function greedyChoice(
  { wanted, capacity, starts, opening, weight }: Market,
  locked?: Int32Array,
): Choice {
  const { keys, byOpening } = inGreedyOrder({ wanted, starts, opening, weight });
  const choice = new Choice(capacity, wanted.length, locked);
  for (let i = 0; i < keys.length; i++) {
    const edge = byOpening[keys[i]! % edgesInKey]!;
    const p = personOf(starts, edge);
    if (choice.lines[p]! < wanted[p]! && choice.offer(p, opening[edge]!, weight[edge]!)) {
      choice.edges.push(edge);
    }
  }
  return choice;
}

/** More edges than a key has room for would not fit into memory either. */
const edgesInKey = 2 ** 26;
const highest = 1e8;

/**
 * Keys that rise as weights fall; at equal weights by person, then opening: numbers, because an order by
 * a function takes ten times as long. A person's edges of one weight stand by opening in `byOpening`.
 */
function inGreedyOrder({
  wanted,
  starts,
  opening,
  weight,
}: Pick<Market, 'wanted' | 'starts' | 'opening' | 'weight'>): {
  keys: Float64Array;
  byOpening: Uint32Array;
} {
  const byOpening = new Uint32Array(weight.length);
  const keys = new Float64Array(weight.length);
  for (let p = 0; p < wanted.length; p++) {
    for (let from = starts[p]!; from < starts[p + 1]!; ) {
      let end = from;
      while (end < starts[p + 1]! && weight[end] === weight[from]) {
        byOpening[end] = end;
        keys[end] = (highest - weight[end]!) * edgesInKey + end;
        end += 1;
      }
      if (end - from > 1) byOpening.subarray(from, end).sort((a, b) => opening[a]! - opening[b]!);
      from = end;
    }
  }
  return { keys: keys.sort(), byOpening };
}

/** Whose edge it is: the last person whose edges begin there or before. */
function personOf(starts: Int32Array, edge: number): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= edge) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** One person after the other, each taking the best that is left: the mean of 20 orders of people. */
export function random(market: Market, locked?: Int32Array): Outcome {
  const outcomes = Array.from({ length: orders }, (_, i) =>
    inOrder(market, shuffled(market, i + 1), locked),
  );
  const mean = (of: (outcome: Outcome) => number): number =>
    outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / orders;
  return { total: mean(({ total }) => total), placed: mean(({ placed }) => placed) };
}

function inOrder(
  { wanted, capacity, starts, opening, weight }: Market,
  order: Int32Array,
  locked: Int32Array | undefined,
): Outcome {
  const choice = new Choice(capacity, wanted.length, locked);
  for (const p of order) {
    for (let e = starts[p]!; e < starts[p + 1]! && choice.lines[p]! < wanted[p]!; e++) {
      choice.offer(p, opening[e]!, weight[e]!);
    }
  }
  return choice.outcome;
}

/** Fisher–Yates over the people in the order of their ids. */
function shuffled({ wanted }: Market, seed: number): Int32Array {
  const order = Int32Array.from(wanted, (_, p) => p);
  const next = mulberry32(seed);
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const other = order[i]!;
    order[i] = order[j]!;
    order[j] = other;
  }
  return order;
}

/** Mulberry32 (Tommy Ettinger, public domain): numbers in [0, 1) from a seed of 32 bits. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Lines taken one by one, as long as there is room. */
class Choice {
  readonly lines: Int32Array;
  /** Of those taken, where they are noted. */
  readonly edges: number[] = [];
  readonly #locked: Int32Array | undefined;
  readonly #left: Int32Array;
  #total = 0;

  /** @param locked the lines that locks gave each person already */
  constructor(capacity: Int32Array, people: number, locked: Int32Array | undefined) {
    this.#locked = locked;
    this.lines = new Int32Array(people);
    this.#left = capacity.slice();
  }

  /** @returns whether there was room. */
  offer(person: number, opening: number, weight: number): boolean {
    if (this.#left[opening]! === 0) return false;
    this.#left[opening]! -= 1;
    this.lines[person]! += 1;
    this.#total += weight;
    return true;
  }

  get outcome(): Outcome {
    const placed = this.lines.filter((count, p) => count > 0 || (this.#locked?.[p] ?? 0) > 0);
    return { total: this.#total, placed: placed.length };
  }
}
