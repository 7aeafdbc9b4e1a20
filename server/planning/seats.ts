import type { Market } from './market.ts';

/** Who holds which place of an opening: one entry per line, dense per opening. */
export class Seats {
  readonly edge: Int32Array;
  readonly person: Int32Array;
  readonly #starts: Int32Array;
  readonly #used: Int32Array;
  readonly #capacity: Int32Array;

  constructor({ capacity, opening }: Pick<Market, 'capacity' | 'opening'>) {
    const degree = new Int32Array(capacity.length);
    for (const o of opening) degree[o]! += 1;
    this.#starts = new Int32Array(capacity.length + 1);
    // One more than there is room for: on its way through, a line is added before the other goes.
    capacity.forEach((room, o) => {
      this.#starts[o + 1] = this.#starts[o]! + Math.min(room, degree[o]!) + 1;
    });
    const seats = this.#starts.at(-1)!;
    this.edge = new Int32Array(seats);
    this.person = new Int32Array(seats);
    this.#used = new Int32Array(capacity.length);
    this.#capacity = capacity;
  }

  isFree(opening: number): boolean {
    return this.#used[opening]! < this.#capacity[opening]!;
  }

  used(opening: number): number {
    return this.#used[opening]!;
  }

  firstOf(opening: number): number {
    return this.#starts[opening]!;
  }

  endOf(opening: number): number {
    return this.#starts[opening]! + this.#used[opening]!;
  }

  add(opening: number, edge: number, person: number): void {
    const seat = this.#starts[opening]! + this.#used[opening]!++;
    this.edge[seat] = edge;
    this.person[seat] = person;
  }

  remove(opening: number, edge: number): void {
    const last = this.#starts[opening]! + --this.#used[opening]!;
    let seat = this.#starts[opening]!;
    while (this.edge[seat] !== edge) seat++;
    this.edge[seat] = this.edge[last]!;
    this.person[seat] = this.person[last]!;
  }
}
