import type { Market, Solution } from './market.ts';
import { NodeHeap } from './node-heap.ts';
import { Seats } from './seats.ts';

/** Told after each person; false ends the work there. */
type KeepGoing = (peopleDone: number) => boolean;

/**
 * The best set of edges (plan.md, "What is solved"), exact on whole numbers below 2^53, by successive
 * shortest paths: people come in one after the other, one line at a time, and each new line pushes
 * others on as far as that raises the sum. Prices of openings start at 0 and rise no further than
 * they must, so at the end they are the least that prove the solution.
 */
export function solve(market: Market, keepGoing: KeepGoing = () => true): Solution {
  return new Solver(market).solve(keepGoing);
}

/**
 * The same in two steps: first as if no first line were worth more than its weight, which gives the least
 * prices of places, then with the bonus for those who got nothing. Whoever has a line in the first step
 * has their bonus already, so that only the others are left to come in.
 * @returns also the prices of the first step; none where it was not done
 */
export function solveInSteps(
  market: Market,
  keepGoing: KeepGoing = () => true,
): { solution: Solution; placePrices: Float64Array | undefined } {
  const solver = new Solver({ ...market, bonus: new Float64Array(market.bonus.length) });
  const first = solver.solve(keepGoing);
  if (!first.isWhole) return { solution: first, placePrices: undefined };
  const placePrices = first.prices.opening.slice();
  return { solution: solver.solveOthers(market, keepGoing), placePrices };
}

/** No opening or person, where a path ends outside. */
const nobody = -1;

class Solver {
  #market: Market;
  readonly #seats: Seats;
  readonly #taken: Uint8Array;
  readonly #lines: Int32Array;
  readonly #person: Float64Array;
  readonly #opening: Float64Array;
  readonly #openings: number;

  /** Distances of the search under way: openings first, then people; valid where `#reachedIn` says so. */
  readonly #distance: Float64Array;
  readonly #reachedIn: Int32Array;
  readonly #heap: NodeHeap;
  /** The edge by which a node was reached: into an opening an open one, into a person a taken one. */
  readonly #by: Int32Array;
  /** Who or what it was reached from. */
  readonly #from: Int32Array;
  readonly #reached: Int32Array;
  #reachedCount = 0;
  #search = 0;
  /** The best end of a path so far: how far away, and its last node. */
  #endDistance = 0;
  #endNode = nobody;

  constructor(market: Market) {
    const people = market.wanted.length;
    this.#market = market;
    this.#openings = market.capacity.length;
    this.#seats = new Seats(market);
    this.#taken = new Uint8Array(market.opening.length);
    this.#lines = new Int32Array(people);
    this.#person = new Float64Array(people);
    this.#opening = new Float64Array(this.#openings);
    const nodes = this.#openings + people;
    this.#distance = new Float64Array(nodes);
    this.#reachedIn = new Int32Array(nodes);
    this.#heap = new NodeHeap(this.#distance);
    this.#by = new Int32Array(nodes);
    this.#from = new Int32Array(nodes);
    this.#reached = new Int32Array(nodes);
  }

  solve(keepGoing: KeepGoing): Solution {
    const { wanted, starts, weight } = this.#market;
    let isWhole = true;
    for (let p = 0; p < wanted.length; p++) {
      const hasEdges = starts[p]! < starts[p + 1]!;
      // No price is below 0, so this one makes no edge look better than it is.
      this.#person[p] = hasEdges ? weight[starts[p]!]! : -this.#market.bonus[p]!;
      if (!isWhole || !hasEdges) continue;
      while (this.#lines[p]! < wanted[p]! && this.#addLine(p));
      isWhole = keepGoing(p + 1);
    }
    return this.#solution(isWhole);
  }

  /** Goes on from a whole solution without bonus; the market is the same but for the bonus. */
  solveOthers(market: Market, keepGoing: KeepGoing): Solution {
    this.#market = market;
    const { starts, weight, bonus } = market;
    let isWhole = true;
    for (let p = 0; p < bonus.length; p++) {
      if (this.#lines[p]! > 0 || bonus[p] === 0) continue;
      const hasEdges = starts[p]! < starts[p + 1]!;
      this.#person[p] = hasEdges ? weight[starts[p]!]! : -bonus[p]!;
      if (!isWhole || !hasEdges) continue;
      while (this.#lines[p]! < market.wanted[p]! && this.#addLine(p));
      isWhole = keepGoing(p + 1);
    }
    return this.#solution(isWhole);
  }

  #solution(isWhole: boolean): Solution {
    return {
      taken: this.#taken,
      lines: this.#lines,
      prices: { person: this.#person, opening: this.#opening },
      isWhole,
    };
  }

  /** One line more for a person, where that raises the sum; false when it does not. */
  #addLine(p: number): boolean {
    const bonus = this.#lines[p] === 0 ? this.#market.bonus[p]! : 0;
    const gain = this.#person[p]! + bonus;
    if (gain <= 0) return false;
    this.#searchFrom(p, gain);
    this.#raisePrices();
    if (this.#endNode === nobody) return false;
    this.#augment(p);
    return true;
  }

  /** The shortest way from a person to a free place, or to a line that somebody can do without. */
  #searchFrom(p: number, gain: number): void {
    this.#search += 1;
    this.#reachedCount = 0;
    this.#heap.clear();
    this.#endDistance = gain;
    this.#endNode = nobody;
    const start = this.#openings + p;
    this.#reach(start, 0, nobody, nobody);
    this.#relaxEdges(p, 0);
    while (!this.#heap.isEmpty) {
      const node = this.#heap.take();
      const distance = this.#distance[node]!;
      if (distance >= this.#endDistance) break;
      if (node < this.#openings) this.#leaveOpening(node, distance, start);
      else this.#leavePerson(node - this.#openings, distance);
    }
  }

  #leaveOpening(o: number, distance: number, start: number): void {
    if (this.#seats.isFree(o)) {
      this.#endDistance = distance;
      this.#endNode = o;
      return;
    }
    const first = this.#seats.firstOf(o);
    const end = this.#seats.endOf(o);
    for (let seat = first; seat < end; seat++) {
      const edge = this.#seats.edge[seat]!;
      const q = this.#seats.person[seat]!;
      const node = this.#openings + q;
      if (node === start) continue;
      const slack = this.#market.weight[edge]! - this.#person[q]! - this.#opening[o]!;
      const further = distance + slack;
      if (further >= this.#endDistance || !this.#isNearer(node, further)) continue;
      this.#reach(node, further, edge, o);
      this.#heap.put(node);
    }
  }

  #leavePerson(q: number, distance: number): void {
    const lost = this.#lines[q] === 1 ? this.#market.bonus[q]! : 0;
    const end = distance + this.#person[q]! + lost;
    if (end < this.#endDistance) {
      this.#endDistance = end;
      this.#endNode = this.#openings + q;
    }
    this.#relaxEdges(q, distance);
  }

  #relaxEdges(q: number, distance: number): void {
    const { starts, opening, weight } = this.#market;
    const base = distance + this.#person[q]!;
    const end = starts[q + 1]!;
    for (let edge = starts[q]!; edge < end; edge++) {
      const least = base - weight[edge]!;
      // The rest weighs less, and no price is below 0.
      if (least >= this.#endDistance) return;
      const o = opening[edge]!;
      const further = least + this.#opening[o]!;
      if (further >= this.#endDistance || this.#taken[edge] === 1) continue;
      if (!this.#isNearer(o, further)) continue;
      this.#reach(o, further, edge, q);
      this.#heap.put(o);
    }
  }

  #isNearer(node: number, distance: number): boolean {
    return this.#reachedIn[node] !== this.#search || distance < this.#distance[node]!;
  }

  #reach(node: number, distance: number, by: number, from: number): void {
    if (this.#reachedIn[node] !== this.#search) {
      this.#reachedIn[node] = this.#search;
      this.#reached[this.#reachedCount++] = node;
    }
    this.#distance[node] = distance;
    this.#by[node] = by;
    this.#from[node] = from;
  }

  /** Whatever is nearer than the end moves by the difference: then no edge looks better than it is. */
  #raisePrices(): void {
    for (let i = 0; i < this.#reachedCount; i++) {
      const node = this.#reached[i]!;
      const nearer = this.#endDistance - this.#distance[node]!;
      if (nearer <= 0) continue;
      if (node < this.#openings) this.#opening[node]! += nearer;
      else this.#person[node - this.#openings]! -= nearer;
    }
  }

  /** Back from the end to the person: each edge on the way is taken instead of the next. */
  #augment(p: number): void {
    let node = this.#endNode;
    if (node >= this.#openings) {
      const q = node - this.#openings;
      const o = this.#from[node]!;
      this.#give(this.#by[node]!, q, o);
      node = o;
    }
    for (;;) {
      const q = this.#from[node]!;
      this.#take(this.#by[node]!, q, node);
      if (q === p) return;
      const person = this.#openings + q;
      const o = this.#from[person]!;
      this.#give(this.#by[person]!, q, o);
      node = o;
    }
  }

  #take(edge: number, person: number, opening: number): void {
    this.#taken[edge] = 1;
    this.#lines[person]! += 1;
    this.#seats.add(opening, edge, person);
  }

  #give(edge: number, person: number, opening: number): void {
    this.#taken[edge] = 0;
    this.#lines[person]! -= 1;
    this.#seats.remove(opening, edge);
  }
}
