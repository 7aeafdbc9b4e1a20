import { columnsAt, forRows, type Ground, type Judge, weightOf } from './ground.ts';
import type { Market } from './market.ts';

/** A person and an opening, by their places in the order of ids. */
export interface Pair {
  person: number;
  opening: number;
}

/** What is asked of a plan. */
export interface Asked {
  /** Suggestions for each person at most. */
  each: number;
  /** Suggestions that each opening may get, locks included. */
  capacity: Int32Array;
  /** Placing most people comes before the sum of scores. */
  isMostPeople: boolean;
  minScore: number;
  locks: readonly Pair[];
  ruledOut: readonly Pair[];
}

export interface LockedLine extends Pair {
  weight: number;
  isEligible: boolean;
}

/** Everybody's edges, and what is known of them with the locks among them. */
export interface Edges {
  market: Market;
  /** B: what a first line is worth beside its weight. */
  bonus: number;
  locks: LockedLine[];
  /** Lines that locks gave each person. */
  locked: Int32Array;
  /** The first edge in a person's own order: its opening, -1 for none, and its weight. */
  best: Int32Array;
  bestWeight: Int32Array;
  /** In how many people's own first `each` an opening stands. */
  wantedBy: Int32Array;
  /** 1 for an opening with an edge or a lock. */
  isReached: Uint8Array;
}

/** Tells how much is done, 0 to 1. */
type Tick = (share: number) => void;

const highest = 1e8;
/** More openings than a key has room for would not fit into memory either. */
const turnsInKey = 2 ** 26;

/** The edges of plan.md, straight from the columns. */
export function edgesOf(ground: Ground, asked: Asked, tick: Tick = () => {}): Edges {
  return new EdgeMaker(ground, asked).make(tick);
}

class EdgeMaker {
  readonly #ground: Ground;
  readonly #asked: Asked;
  readonly #people: number;
  /** By row of the openings: its place in the order of ids, -1 where the plan leaves it out. */
  readonly #placeAt: Int32Array;
  /** Openings in the order of equal scores: by deadline, then id; and back. */
  readonly #byTurn: Uint32Array;
  readonly #turnOf: Uint32Array;
  readonly #keys: Float64Array;
  /** By person: openings that are locked or ruled out. */
  readonly #decided = new Map<number, Set<number>>();
  readonly #locksOf = new Map<number, LockedLine[]>();

  constructor(ground: Ground, asked: Asked) {
    const { openings, places, people } = ground;
    this.#ground = ground;
    this.#asked = asked;
    this.#people = people.length;
    this.#placeAt = new Int32Array(openings.count).fill(-1);
    places.forEach((row, place) => {
      if (asked.capacity[place]! > 0) this.#placeAt[row] = place;
    });
    const deadline = Int32Array.from(places, (row) => openings.value(row, 'deadline'));
    this.#byTurn = Uint32Array.from(places, (_, place) => place).sort(
      (a, b) => deadline[a]! - deadline[b]! || a - b,
    );
    this.#turnOf = new Uint32Array(places.length);
    this.#byTurn.forEach((place, turn) => {
      this.#turnOf[place] = turn;
    });
    this.#keys = new Float64Array(places.length);
    for (const { person, opening } of [...asked.locks, ...asked.ruledOut]) {
      const decided = this.#decided.get(person) ?? new Set();
      this.#decided.set(person, decided.add(opening));
    }
  }

  make(tick: Tick): Edges {
    const { each, capacity, isMostPeople } = this.#asked;
    const locks = this.#asked.locks.map((lock) => this.#lockedLine(lock));
    const bonus = isMostPeople ? highest * this.#people * each + 1 : 0;
    const market: Market = {
      wanted: new Int32Array(this.#people).fill(each),
      bonus: new Float64Array(this.#people).fill(bonus),
      capacity: capacity.slice(),
      starts: new Int32Array(this.#people + 1),
      opening: none,
      weight: none,
    };
    const edges: Edges = {
      market,
      bonus,
      locks,
      locked: new Int32Array(this.#people),
      best: new Int32Array(this.#people).fill(-1),
      bestWeight: new Int32Array(this.#people),
      wantedBy: new Int32Array(capacity.length),
      isReached: new Uint8Array(capacity.length),
    };
    for (const { person, opening } of locks) {
      market.wanted[person]! -= 1;
      market.bonus[person] = 0;
      market.capacity[opening]! -= 1;
      edges.locked[person]! += 1;
      edges.isReached[opening] = 1;
    }
    const opening: Int32Array[] = [];
    const weight: Int32Array[] = [];
    for (let person = 0; person < this.#people; person++) {
      const own = this.#fill(person, edges);
      opening.push(own.opening);
      weight.push(own.weight);
      tick((person + 1) / this.#people);
    }
    market.opening = joined(opening, market.starts);
    market.weight = joined(weight, market.starts);
    return edges;
  }

  #lockedLine({ person, opening }: Pair): LockedLine {
    const { columns, o } = columnsAt(this.#ground, this.#ground.places[opening]!);
    const judge = this.#ground.judgeOf(person);
    const weight = weightOf(judge.score(columns, o, -Infinity));
    const line = { person, opening, weight, isEligible: judge.failed(columns, o) === 0 };
    const others = this.#locksOf.get(person) ?? [];
    this.#locksOf.set(person, [...others, line]);
    return line;
  }

  /** A person's own edges; what is known of them goes to the others. */
  #fill(person: number, edges: Edges): { opening: Int32Array; weight: Int32Array } {
    const { market, wantedBy, isReached } = edges;
    const own = this.#keysOf(person);
    const found = { opening: new Int32Array(own.length), weight: new Int32Array(own.length) };
    for (let i = 0; i < own.length; i++) {
      const opening = this.#openingOf(own[i]!);
      found.opening[i] = opening;
      found.weight[i] = weightIn(own[i]!);
      isReached[opening] = 1;
    }
    market.starts[person + 1] = market.starts[person]! + own.length;
    const locks = this.#locksOf.get(person) ?? [];
    const keys = locks.map(({ opening, weight }) => this.#keyOf(opening, weight));
    const all = keys.length === 0 ? own : Float64Array.from([...own, ...keys]).sort();
    if (all.length === 0) return found;
    edges.best[person] = this.#openingOf(all[0]!);
    edges.bestWeight[person] = weightIn(all[0]!);
    for (const key of all.subarray(0, this.#asked.each)) wantedBy[this.#openingOf(key)]! += 1;
    return found;
  }

  /** A person's edges in their own order: by falling weight, then earlier deadline, then id. */
  #keysOf(person: number): Float64Array {
    const judge: Judge = this.#ground.judgeOf(person);
    const decided = this.#decided.get(person);
    const least = this.#asked.minScore;
    let count = 0;
    forRows(this.#ground, (columns, rows, firstRow) => {
      for (let o = 0; o < rows; o++) {
        const place = this.#placeAt[firstRow + o]!;
        if (place < 0 || judge.failed(columns, o) !== 0 || decided?.has(place)) continue;
        const score = judge.score(columns, o, -Infinity);
        if (score >= least) this.#keys[count++] = this.#keyOf(place, weightOf(score));
      }
    });
    return this.#keys.subarray(0, count).sort();
  }

  #keyOf(place: number, weight: number): number {
    return (highest - weight) * turnsInKey + this.#turnOf[place]!;
  }

  #openingOf(key: number): number {
    return this.#byTurn[key % turnsInKey]!;
  }
}

const none = new Int32Array(0);

/** One after the other; what was joined is let go. */
function joined(parts: Int32Array[], starts: Int32Array): Int32Array {
  const whole = new Int32Array(starts[starts.length - 1]!);
  for (let p = 0; p < parts.length; p++) {
    whole.set(parts[p]!, starts[p]);
    parts[p] = none;
  }
  return whole;
}

function weightIn(key: number): number {
  return highest - Math.floor(key / turnsInKey);
}
