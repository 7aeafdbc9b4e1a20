import fc from 'fast-check';
import { PlanBench } from '#server/features/plans/plan-bench.ts';
import { planJob } from '#server/features/plans/plan-job.ts';
import type {
  FromThread,
  SolvedPlan,
  TriedInThread,
} from '#server/features/plans/plan-messages.ts';
import type { StoredPlan } from '#server/features/plans/plan-store.ts';
import type { Ranking } from '#server/matching/ranking.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { PlanInput, PlanReply, SentPair } from '#shared/plans/plan.ts';
import { scene, tables } from '#test/matching/arbitraries.ts';
import { bruteMatches } from '#test/matching/brute-force/brute-force.ts';
import { filledRanking } from '#test/matching/filled-ranking.ts';
import type { DrawnMarket } from './arbitrary-market.ts';
import type { CheckedEdge } from './check-certificate.ts';

export const home = '0301';

/** A town of few people and openings, and what is asked of it. */
export const plannedScene = fc
  .record({
    scene,
    people: fc.integer({ min: 1, max: 9 }),
    offers: fc.integer({ min: 1, max: 9 }),
    each: fc.integer({ min: 1, max: 5 }),
    perPlace: fc.integer({ min: 1, max: 5 }),
    goal: fc.constantFrom('most_people' as const, 'best_total' as const),
    minScore: fc.constantFrom(0, 0, 30, 55),
    keep: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    dice: fc.array(fc.nat(1000), { minLength: 14, maxLength: 14 }),
    locks: fc.integer({ min: 0, max: 3 }),
    ruledOut: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ scene: drawn, people, offers, keep, dice, ...asked }) => {
    const participants = drawn.participants
      .slice(0, people)
      .map((one) => ({ ...one, municipality: home }));
    const openings = drawn.openings.slice(0, offers);
    const isOpen = openOn(drawn.today);
    const ofPlan = openings.filter((one, i) => isOpen(one) && keep[i] === true);
    const factor = asked.each === 1 ? 1 : asked.perPlace;
    let thrown = 0;
    const pick = <T>(from: readonly T[]): T | undefined =>
      from[(dice[thrown++] ?? 0) % from.length];
    const pairs = (count: number): SentPair[] =>
      Array.from({ length: count }).flatMap(() => {
        const [person, opening] = [pick(participants), pick(ofPlan)];
        return person && opening ? [{ participantId: person.id, openingId: opening.id }] : [];
      });
    const ruledOut = pairs(asked.ruledOut);
    const locks: SentPair[] = [];
    for (const pair of pairs(asked.locks)) {
      const isSame = (other: SentPair): boolean => keyOf(other) === keyOf(pair);
      const own = locks.filter(({ participantId }) => participantId === pair.participantId);
      const there = locks.filter(({ openingId }) => openingId === pair.openingId);
      const free = ofPlan.find(({ id }) => id === pair.openingId)?.placesFree ?? 0;
      const fits = own.length < asked.each && there.length < factor * free;
      if (fits && ![...locks, ...ruledOut].some(isSame)) locks.push(pair);
    }
    const input: PlanInput = {
      each: asked.each,
      perPlace: factor,
      goal: asked.goal,
      minScore: asked.minScore,
      locks,
      ruledOut,
      places: [],
    };
    return { ...drawn, participants, openings, ofPlan, input, dice: dice.slice(12) };
  });
export type PlannedScene = typeof plannedScene extends fc.Arbitrary<infer T> ? T : never;

function openOn(today: string): (opening: StoredOpening) => boolean {
  return ({ status, placesFree, deadline = '9999', endDate = '9999' }) =>
    status === 'published' && placesFree > 0 && deadline >= today && endDate >= today;
}

export function keyOf({ participantId, openingId }: SentPair): string {
  return `${participantId} ${openingId}`;
}

export interface Planned
  extends Omit<SolvedPlan, 'parts'>,
    Pick<PlanReply, 'lines' | 'unplaced' | 'prices' | 'lockPrices' | 'shortage'> {
  certificate: NonNullable<PlanReply['certificate']>;
}

/** Solves in the bench that a thread has, and tries lines in it. */
export class SceneBench {
  readonly #scene: PlannedScene;
  readonly ranking: Ranking;
  readonly #said: FromThread[] = [];
  readonly #bench: PlanBench;

  constructor(planned: PlannedScene, limitMs = 60_000) {
    this.#scene = planned;
    this.ranking = filledRanking(planned);
    const ground = {
      occupations: tables.occupations,
      municipalities: [...tables.municipalities.keys()],
      limitMs,
    };
    this.#bench = new PlanBench(ground, {
      say: (message) => this.#said.push(message),
      next: () => undefined,
    });
  }

  async solve(changed: Partial<PlanInput> = {}): Promise<Planned> {
    const { participants, ofPlan, input, weights, today } = this.#scene;
    const participantIds = participants.map(({ id }) => id).sort();
    const openingIds = ofPlan.map(({ id }) => id).sort();
    const snapshot = await this.ranking.snapshot(home, { participantIds, openingIds });
    const plan = {
      id: 'plan',
      participantIds,
      openingIds: openingIds.join(' '),
      input: { ...input, ...changed },
      weights,
      today,
    } as unknown as StoredPlan;
    const found = planJob(plan, snapshot);
    if (!found) throw new Error('the locks do not fit');
    this.#bench.take(structuredClone({ kind: 'solve', job: 1, ...found.job }));
    const said = this.#said.pop();
    if (said?.kind !== 'solved') throw new Error(JSON.stringify(said));
    const { parts, ...rest } = said.solved;
    const read = Object.entries(parts).map(([name, text]) => [name, JSON.parse(text)]);
    return { ...rest, ...Object.fromEntries(read) } as Planned;
  }

  try({ participantId, openingId }: SentPair, isRuledOut: boolean): TriedInThread {
    this.#bench.take({ kind: 'try', job: 2, planId: 'plan', participantId, openingId, isRuledOut });
    const said = this.#said.pop();
    if (said?.kind !== 'tried') throw new Error(JSON.stringify(said));
    return said.tried;
  }
}

/** The same by brute force: everybody's own list, and the market without its locks. */
export async function marketByForce(
  planned: PlannedScene,
  ranking: Ranking,
  changed: Partial<PlanInput> = {},
): Promise<{
  ownLists: ReadonlyMap<string, readonly string[]>;
  edges: CheckedEdge[];
  lockSum: number;
  market: DrawnMarket;
  withoutLock: string[];
}> {
  const { participants, openings, ofPlan, weights, today } = planned;
  const input = { ...planned.input, ...changed };
  const world = { ...tables, labourNeed: planned.labourNeed };
  const decided = new Set([...input.locks, ...input.ruledOut].map(keyOf));
  const among = new Set(ofPlan.map(({ id }) => id));
  const ownLists = new Map<string, string[]>();
  const edges: CheckedEdge[] = [];
  const people = participants.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const one of people) {
    const all = { today, weights, page: 1, pageSize: 1000 };
    const { items } = bruteMatches(world, openings, one, all);
    ownLists.set(
      one.id,
      items.map(({ id }) => id),
    );
    for (const { id: openingId, score } of items) {
      const edge = { participantId: one.id, openingId, w: Math.round(score * 1e6) };
      if (among.has(openingId) && score >= input.minScore && !decided.has(keyOf(edge))) {
        edges.push(edge);
      }
    }
  }
  let lockSum = 0;
  for (const { participantId, openingId } of input.locks) {
    const person = people.find(({ id }) => id === participantId);
    const opening = ofPlan.find(({ id }) => id === openingId);
    if (!person || !opening) throw new Error('no such lock');
    lockSum += Math.round((await ranking.pair(person, opening, { today, weights })).score * 1e6);
  }
  const lockedBy = (id: string): number =>
    input.locks.filter(({ participantId }) => participantId === id).length;
  const lockedAt = (id: string): number =>
    input.locks.filter(({ openingId }) => openingId === id).length;
  const b = input.goal === 'most_people' ? 1e8 * people.length * input.each + 1 : 0;
  const places = ofPlan.toSorted((a, c) => (a.id < c.id ? -1 : 1));
  const personAt = new Map(people.map(({ id }, i) => [id, i]));
  const placeAt = new Map(places.map(({ id }, i) => [id, i]));
  return {
    ownLists,
    edges,
    lockSum,
    withoutLock: people.map(({ id }) => id).filter((id) => lockedBy(id) === 0),
    market: {
      wanted: people.map(({ id }) => input.each - lockedBy(id)),
      bonus: people.map(({ id }) => (lockedBy(id) > 0 ? 0 : b)),
      capacity: places.map(({ id, placesFree }) => input.perPlace * placesFree - lockedAt(id)),
      pairs: edges.map(({ participantId, openingId, w }) => ({
        person: personAt.get(participantId) ?? -1,
        opening: placeAt.get(openingId) ?? -1,
        weight: w,
      })),
    },
  };
}
