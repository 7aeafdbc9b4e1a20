import type { PlanInput, SentPair } from '#shared/plans/plan.ts';

/** What a person has decided in a plan: it holds whatever is best. */
export type PlanChanges = Pick<PlanInput, 'locks' | 'ruledOut' | 'places' | 'minScore'>;

export function changesIn({ locks, ruledOut, places, minScore }: PlanChanges): PlanChanges {
  return { locks, ruledOut, places, minScore };
}

export function keyOf({ participantId, openingId }: SentPair): string {
  return `${participantId} ${openingId}`;
}

export function holds(pairs: readonly SentPair[], pair: SentPair): boolean {
  return pairs.some((each) => keyOf(each) === keyOf(pair));
}

function without<P extends SentPair>(pairs: readonly P[], pair: SentPair): P[] {
  return pairs.filter((each) => keyOf(each) !== keyOf(pair));
}

/** The pair must be in. Somebody has at most `each` locks: the oldest gives way. */
export function locked(changes: PlanChanges, pair: SentPair, each: number): PlanChanges {
  const { participantId, openingId } = pair;
  const others = without(changes.locks, pair);
  const own = others.filter((lock) => lock.participantId === participantId);
  const tooMany = own.slice(0, Math.max(0, own.length + 1 - each));
  const locks = others.filter((lock) => !holds(tooMany, lock));
  return {
    ...changes,
    locks: [...locks, { participantId, openingId }],
    ruledOut: without(changes.ruledOut, pair),
  };
}

/** The pair must not be in. */
export function ruledOut(changes: PlanChanges, pair: SentPair): PlanChanges {
  const { participantId, openingId } = pair;
  const others = without(changes.ruledOut, pair);
  return {
    ...changes,
    locks: without(changes.locks, pair),
    ruledOut: [...others, { participantId, openingId }],
  };
}

/** Nothing is decided of the pair. */
export function undecided(changes: PlanChanges, pair: SentPair): PlanChanges {
  return {
    ...changes,
    locks: without(changes.locks, pair),
    ruledOut: without(changes.ruledOut, pair),
  };
}

/** As if the opening had so many places; undefined: as many as it has. */
export function withPlaces(
  changes: PlanChanges,
  openingId: string,
  places: number | undefined,
): PlanChanges {
  const others = changes.places.filter((each) => each.openingId !== openingId);
  return {
    ...changes,
    places: places === undefined ? others : [...others, { openingId, places }],
  };
}

/** How many decisions there are in one and not in the other. */
export function countChanges(now: PlanChanges, before: PlanChanges): number {
  const [here, there] = [decisionsIn(now), decisionsIn(before)];
  const differing = [...here].filter((each) => !there.has(each)).length;
  // What is decided otherwise is one change, not two.
  const gone = [...there].filter((each) => !here.has(each) && !isReplaced(each, here)).length;
  return differing + gone;
}

function decisionsIn({ locks, ruledOut: out, places, minScore }: PlanChanges): Set<string> {
  return new Set([
    `least ${minScore}`,
    ...locks.map((pair) => `pair ${keyOf(pair)} in`),
    ...out.map((pair) => `pair ${keyOf(pair)} out`),
    ...places.map(({ openingId, places: n }) => `places ${openingId} ${n}`),
  ]);
}

function isReplaced(decision: string, decisions: ReadonlySet<string>): boolean {
  const subject = subjectOf(decision);
  return [...decisions].some((each) => subjectOf(each) === subject);
}

function subjectOf(decision: string): string {
  return decision.split(' ').slice(0, -1).join(' ');
}
