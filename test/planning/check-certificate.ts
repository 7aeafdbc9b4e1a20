import type { PlanReply } from '#shared/plans/plan.ts';

/** A pair that a plan may choose, in units of W; locks are out. */
export interface CheckedEdge {
  participantId: string;
  openingId: string;
  w: number;
}

/**
 * What a certificate says that no plan comes to more than, with nothing but additions (plan.md,
 * "Certificate"). @throws where one of its sums does not hold.
 * @param withoutLock the people whose first edge is no lock
 */
export function boundBy(
  { b, people, openings, pairs }: NonNullable<PlanReply['certificate']>,
  edges: readonly CheckedEdge[],
  withoutLock: readonly string[],
): number {
  const listed = [...people, ...openings, ...pairs].flatMap((each) =>
    Object.values(each).filter((value) => typeof value === 'number'),
  );
  if (listed.some((unit) => !Number.isSafeInteger(unit) || unit < 0)) throw new Error('no unit');
  const person = new Map(people.map((each) => [each.participantId, each]));
  const v = new Map(openings.map((each) => [each.openingId, each.v]));
  const s = new Map(pairs.map((each) => [`${each.participantId} ${each.openingId}`, each.s]));
  for (const { participantId: p, openingId: o, w } of edges) {
    const { u = 0, t = 0 } = person.get(p) ?? {};
    if (u + (v.get(o) ?? 0) + (s.get(`${p} ${o}`) ?? 0) - t < w) throw new Error(`edge ${p} ${o}`);
  }
  for (const p of withoutLock) {
    const { t = 0, first = 0 } = person.get(p) ?? {};
    if (t + first < b) throw new Error(`first line of ${p}`);
  }
  const sum = (values: readonly number[]): number => values.reduce((a, c) => a + c, 0);
  return (
    sum(people.map(({ k, u, first }) => k * u + first)) +
    sum(openings.map((each) => each.capacity * each.v)) +
    sum(pairs.map((each) => each.s))
  );
}
