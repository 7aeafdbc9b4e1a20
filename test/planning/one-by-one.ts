import type { CheckedEdge } from './check-certificate.ts';

/** Who may still get what, once the locks are in. */
export interface OneByOne {
  /** In each person's own order, the locks not among them. */
  edges: readonly CheckedEdge[];
  wanted: ReadonlyMap<string, number>;
  capacity: ReadonlyMap<string, number>;
  /** Who has a line already. */
  locked: ReadonlySet<string>;
  lockSum: number;
}

/** The dearest pair first, then by person and opening (plan.md, "What is answered"). */
export function greedyByForce(market: OneByOne): { total: number; placed: number } {
  const order = [...market.edges].sort(
    (a, b) =>
      b.w - a.w ||
      (a.participantId < b.participantId ? -1 : Number(a.participantId > b.participantId)) ||
      (a.openingId < b.openingId ? -1 : 1),
  );
  return taken(market, order);
}

/** The mean of 20 orders of people, each of whom takes the best that is left. */
export function randomByForce(market: OneByOne): { total: number; placed: number } {
  const ids = [...market.wanted.keys()].sort();
  const outcomes = Array.from({ length: 20 }, (_, i) => {
    const order = shuffled(ids, mulberry32(i + 1));
    return taken(
      market,
      order.flatMap((id) => market.edges.filter((edge) => edge.participantId === id)),
    );
  });
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / 20;
  return {
    total: mean(outcomes.map(({ total }) => total)),
    placed: mean(outcomes.map(({ placed }) => placed)),
  };
}

function taken(
  { wanted, capacity, locked, lockSum }: OneByOne,
  order: readonly CheckedEdge[],
): { total: number; placed: number } {
  const [wishes, room, placed] = [new Map(wanted), new Map(capacity), new Set(locked)];
  let total = lockSum;
  for (const { participantId, openingId, w } of order) {
    const [wish = 0, free = 0] = [wishes.get(participantId), room.get(openingId)];
    if (wish === 0 || free === 0) continue;
    wishes.set(participantId, wish - 1);
    room.set(openingId, free - 1);
    placed.add(participantId);
    total += w;
  }
  return { total, placed: placed.size };
}

/** Fisher–Yates from the last one down. */
export function shuffled<T>(ids: readonly T[], next: () => number): T[] {
  const order = [...ids];
  for (let last = order.length - 1; last >= 1; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}

/** As its author wrote it down. */
export function mulberry32(seed: number): () => number {
  let a = seed;
  return () => {
    a += 0x6d2b79f5;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
