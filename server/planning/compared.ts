import type { Market } from './market.ts';

/** What a way of choosing came to. */
export interface Outcome {
  /** Σ W. */
  total: number;
  /** People with a line, of those without a lock. */
  placed: number;
}

/** How many orders of people the random choice is the mean of, with the seeds from 1 on. */
const orders = 20;

/** The best edges first, whoever they are for: by weight, then person, then opening. */
export function greedy({ wanted, capacity, starts, opening, weight }: Market): Outcome {
  const personOf = new Int32Array(weight.length);
  for (let p = 0; p < wanted.length; p++) personOf.fill(p, starts[p]!, starts[p + 1]!);
  const edges = Uint32Array.from(weight, (_, edge) => edge).sort(
    (a, b) => weight[b]! - weight[a]! || personOf[a]! - personOf[b]! || opening[a]! - opening[b]!,
  );
  const choice = new Choice(capacity, wanted.length);
  for (const edge of edges) {
    const p = personOf[edge]!;
    if (choice.lines[p]! < wanted[p]!) choice.offer(p, opening[edge]!, weight[edge]!);
  }
  return choice.outcome;
}

/** One person after the other, each taking the best that is left: the mean of 20 orders of people. */
export function random(market: Market): Outcome {
  const outcomes = Array.from({ length: orders }, (_, i) =>
    inOrder(market, shuffled(market, i + 1)),
  );
  const mean = (of: (outcome: Outcome) => number): number =>
    outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / orders;
  return { total: mean(({ total }) => total), placed: mean(({ placed }) => placed) };
}

function inOrder(
  { wanted, capacity, starts, opening, weight }: Market,
  order: Int32Array,
): Outcome {
  const choice = new Choice(capacity, wanted.length);
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
  readonly #left: Int32Array;
  #total = 0;

  constructor(capacity: Int32Array, people: number) {
    this.lines = new Int32Array(people);
    this.#left = capacity.slice();
  }

  offer(person: number, opening: number, weight: number): void {
    if (this.#left[opening]! === 0) return;
    this.#left[opening]! -= 1;
    this.lines[person]! += 1;
    this.#total += weight;
  }

  get outcome(): Outcome {
    return { total: this.#total, placed: this.lines.filter((count) => count > 0).length };
  }
}
