/** Words of state, made from a seed text (FNV-1a, one round per word). */
function stateOf(seed: string): [number, number, number, number] {
  const hash = (start: number): number => {
    let value = start;
    for (let i = 0; i < seed.length; i++) {
      value = Math.imul(value ^ seed.charCodeAt(i), 0x01000193);
      value ^= value >>> 15;
    }
    return value >>> 0;
  };
  return [hash(0x811c9dc5), hash(0x9e3779b9), hash(0x85ebca6b), 1];
}

/**
 * A small seeded generator (sfc32): the same seed gives the same draws on every machine. Not for secrets.
 */
export class Random {
  readonly #seed: string;
  readonly #state: [number, number, number, number];

  constructor(seed: string) {
    this.#seed = seed;
    this.#state = stateOf(seed);
    for (let i = 0; i < 12; i++) this.#next();
  }

  /** A generator of its own for one thing, so that what is drawn for it moves nothing else. */
  child(name: string): Random {
    return new Random(`${this.#seed}/${name}`);
  }

  #next(): number {
    const state = this.#state;
    const sum = (state[0] + state[1] + state[3]) | 0;
    state[3] = (state[3] + 1) | 0;
    state[0] = state[1] ^ (state[1] >>> 9);
    state[1] = (state[2] + (state[2] << 3)) | 0;
    state[2] = ((state[2] << 21) | (state[2] >>> 11)) + sum;
    return sum >>> 0;
  }

  /** 0 ≤ x < 1. */
  float(): number {
    return this.#next() / 2 ** 32;
  }

  /** A whole number, both bounds included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.float() * (max - min + 1));
  }

  chance(probability: number): boolean {
    return this.float() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** Each with a chance in proportion to its weight. */
  weighted<T>(items: readonly (readonly [T, number])[]): T {
    const total = items.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.float() * total;
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    return this.pick(items)[0];
  }

  /** `count` different items (fewer when there are not so many), in the order of the list. */
  sample<T>(items: readonly T[], count: number): T[] {
    let needed = Math.min(count, items.length);
    return items.filter((_, i) => {
      const isTaken = this.float() * (items.length - i) < needed;
      if (isTaken) needed--;
      return isTaken;
    });
  }

  /** An id of 24 hexadecimal digits. */
  id(): string {
    return [0, 1, 2].map(() => this.#next().toString(16).padStart(8, '0')).join('');
  }
}
