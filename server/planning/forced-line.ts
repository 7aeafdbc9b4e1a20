import type { Market, Solution } from './market.ts';
import { NodeHeap } from './node-heap.ts';
import { Seats } from './seats.ts';

/** A line that a person loses or gains. */
export interface Move {
  person: number;
  opening: number;
  weight: number;
  isGained: boolean;
}

/** A pair to put in or to rule out; `edge` is missing where the market has none. */
export interface Forced {
  person: number;
  opening: number;
  weight: number;
  edge?: number | undefined;
}

/**
 * What changes when one pair must be in a plan, or must not: the best plan with it, from the best plan
 * without (plan.md, "What-if"). One unit goes once round the cheapest way back, so that one search is
 * enough. A pair to put in must have room: `wanted` and `capacity` above 0.
 * @returns the lines lost and gained; none when the plan is as asked already.
 */
export function forceIn(market: Market, solution: Solution, pair: Forced): Move[] {
  const { person, opening, weight, edge } = pair;
  if (edge !== undefined && solution.taken[edge] === 1) return [];
  const way = new Detour(market, solution, edge).between(opening, market.capacity.length + person);
  return [{ person, opening, weight, isGained: true }, ...way];
}

/** The same with a pair taken out for good. */
export function forceOut(market: Market, solution: Solution, pair: Forced): Move[] {
  const { person, opening, weight, edge } = pair;
  if (edge === undefined || solution.taken[edge] !== 1) return [];
  const way = new Detour(market, solution, edge).between(market.capacity.length + person, opening);
  return [{ person, opening, weight, isGained: false }, ...way];
}

/**
 * The same when a lock is given up: its pair goes for good, and its two sides are free for others.
 * @param bonus what the person's first line is worth without the lock
 */
export function freeLock(market: Market, solution: Solution, lock: Forced, bonus: number): Move[] {
  const { person, opening, weight } = lock;
  const lines = solution.lines.slice();
  lines[person]! += 1;
  const worth = market.bonus.slice();
  worth[person] = bonus;
  const freed = { ...market, bonus: worth };
  const way = new Detour(freed, { ...solution, lines }, undefined).between(
    market.capacity.length + person,
    opening,
  );
  return [{ person, opening, weight, isGained: false }, ...way];
}

/**
 * The cheapest way from one node to another through a solution: into an opening by an edge that is
 * not taken, out of it by one that is, and through the outside, where free places and people with
 * room for more meet. Nodes are openings, then people, then the outside.
 */
class Detour {
  readonly #market: Market;
  readonly #solution: Solution;
  readonly #seats: Seats;
  readonly #openings: number;
  readonly #outside: number;
  /** The pair that is decided: no way leads through it. */
  readonly #closed: number | undefined;
  readonly #distance: Float64Array;
  readonly #by: Int32Array;
  readonly #from: Int32Array;
  readonly #heap: NodeHeap;
  #target = -1;

  constructor(market: Market, solution: Solution, closed: number | undefined) {
    const people = market.wanted.length;
    this.#market = market;
    this.#solution = solution;
    this.#seats = new Seats(market);
    this.#openings = market.capacity.length;
    this.#outside = this.#openings + people;
    this.#closed = closed;
    this.#distance = new Float64Array(this.#outside + 1).fill(Infinity);
    this.#by = new Int32Array(this.#outside + 1).fill(-1);
    this.#from = new Int32Array(this.#outside + 1).fill(-1);
    this.#heap = new NodeHeap(this.#distance);
    for (let p = 0; p < people; p++) {
      for (let edge = market.starts[p]!; edge < market.starts[p + 1]!; edge++) {
        if (solution.taken[edge] === 1) this.#seats.add(market.opening[edge]!, edge, p);
      }
    }
  }

  between(start: number, target: number): Move[] {
    this.#target = target;
    this.#distance[start] = 0;
    this.#heap.put(start);
    while (!this.#heap.isEmpty) {
      const node = this.#heap.take();
      if (node === target) break;
      if (node === this.#outside) this.#leaveOutside();
      else if (node < this.#openings) this.#leaveOpening(node);
      else this.#leavePerson(node - this.#openings);
    }
    return this.#movesTo(target, start);
  }

  #leaveOpening(o: number): void {
    if (this.#seats.isFree(o)) this.#offer(this.#outside, this.#distance[o]!, -1, o);
    const end = this.#seats.endOf(o);
    for (let seat = this.#seats.firstOf(o); seat < end; seat++) {
      const edge = this.#seats.edge[seat]!;
      if (edge === this.#closed) continue;
      const p = this.#seats.person[seat]!;
      const slack = this.#market.weight[edge]! - this.#priceOf(p) - this.#placePrice(o);
      this.#offer(this.#openings + p, this.#distance[o]! + slack, edge, o);
    }
  }

  #leavePerson(p: number): void {
    const { starts, opening, weight } = this.#market;
    const node = this.#openings + p;
    const base = this.#distance[node]! + this.#priceOf(p);
    if (this.#solution.lines[p]! > 0) {
      const lost = this.#solution.lines[p] === 1 ? this.#market.bonus[p]! : 0;
      this.#offer(this.#outside, base + lost, -1, node);
    }
    for (let edge = starts[p]!; edge < starts[p + 1]!; edge++) {
      if (edge === this.#closed || this.#solution.taken[edge] === 1) continue;
      const o = opening[edge]!;
      this.#offer(o, base - weight[edge]! + this.#placePrice(o), edge, node);
    }
  }

  #leaveOutside(): void {
    const distance = this.#distance[this.#outside]!;
    this.#market.wanted.forEach((wanted, p) => {
      const lines = this.#solution.lines[p]!;
      if (lines >= wanted) return;
      const won = lines === 0 ? this.#market.bonus[p]! : 0;
      this.#offer(this.#openings + p, distance - this.#priceOf(p) - won, -1, this.#outside);
    });
    for (let o = 0; o < this.#openings; o++) {
      // A place that was held from outside the market is free to be left as well.
      if (this.#seats.used(o) > 0 || o === this.#target) {
        this.#offer(o, distance + this.#placePrice(o), -1, this.#outside);
      }
    }
  }

  #priceOf(p: number): number {
    return this.#solution.prices.person[p]!;
  }

  #placePrice(o: number): number {
    return this.#solution.prices.opening[o]!;
  }

  #offer(node: number, distance: number, by: number, from: number): void {
    if (distance >= this.#distance[node]!) return;
    this.#distance[node] = distance;
    this.#by[node] = by;
    this.#from[node] = from;
    this.#heap.put(node);
  }

  #movesTo(target: number, start: number): Move[] {
    const moves: Move[] = [];
    for (let node = target; node !== start; node = this.#from[node]!) {
      const edge = this.#by[node]!;
      if (edge < 0) continue;
      // An edge leads into the opening when it is gained, and out of it when it is lost.
      const isGained = node < this.#openings;
      const person = (isGained ? this.#from[node]! : node) - this.#openings;
      moves.push({
        person,
        opening: this.#market.opening[edge]!,
        weight: this.#market.weight[edge]!,
        isGained,
      });
    }
    return moves;
  }
}
