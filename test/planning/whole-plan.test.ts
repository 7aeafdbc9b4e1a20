import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultWeights } from '#shared/matching/default-weights.ts';
import type { SentPair, TriedPlan } from '#shared/plans/plan.ts';
import { anOpening } from '#test/factories/opening.ts';
import { aParticipant } from '#test/factories/participant.ts';
import { boundBy } from './check-certificate.ts';
import { bestByLinearProgram } from './linear-program.ts';
import { greedyByForce, mulberry32, type OneByOne, randomByForce, shuffled } from './one-by-one.ts';
import {
  keyOf,
  marketByForce,
  type Planned,
  type PlannedScene,
  plannedScene,
  SceneBench,
} from './planned-scene.ts';

const numRuns = Number(process.env.TEST_PLAN_RUNS ?? 150);
const units = (points: number): number => Math.round(points * 1e6);
const people = (lines: readonly SentPair[]): Set<string> =>
  new Set(lines.map(({ participantId }) => participantId));

/** Draws scenes until one has something to be decided. */
function check(work: (planned: PlannedScene) => Promise<void>, runs = numRuns): Promise<void> {
  return fc.assert(fc.asyncProperty(plannedScene, work), { numRuns: runs });
}

/** Some pair of the scene. */
function somePair({ participants, ofPlan, dice }: PlannedScene): SentPair | undefined {
  const [at = 0, to = 0] = dice;
  const person = participants[at % participants.length];
  const opening = ofPlan[to % Math.max(1, ofPlan.length)];
  return person && opening && { participantId: person.id, openingId: opening.id };
}

function applied(lines: readonly SentPair[], { moved }: TriedPlan): string[] {
  const keys = new Set(lines.map(keyOf));
  for (const { participantId, from, to } of moved) {
    if (from !== undefined) {
      expect(keys.delete(keyOf({ participantId, openingId: from }))).toBe(true);
    }
    if (to !== undefined) {
      const key = keyOf({ participantId, openingId: to });
      expect(keys.size).not.toBe(keys.add(key).size);
    }
  }
  return [...keys];
}

describe('a plan straight from the columns', () => {
  it('ranks equal openings by deadline, then id, those too that the plan leaves out', async () => {
    const equal = ['2026-05-02', undefined, '2026-05-01', '2026-05-01'].map((deadline, i) =>
      anOpening({ id: `opening-${i}`, occupation: '9112', deadline }),
    );
    const one = aParticipant({ municipality: '0301' });
    for (const [i, rank] of [3, 4, 1, 2].entries()) {
      const found = await new SceneBench({
        openings: equal,
        participants: [one],
        labourNeed: [],
        weights: defaultWeights,
        today: '2026-03-02',
        ofPlan: equal.slice(i, i + 1),
        input: {
          each: 1,
          perPlace: 1,
          goal: 'most_people',
          minScore: 0,
          locks: [],
          ruledOut: [],
          places: [],
        },
        dice: [],
      }).solve();
      expect(found.lines).toMatchObject([{ openingId: `opening-${i}`, rank }]);
    }
  });

  it('comes to what a linear program over the brute force comes to, and is proven', async () => {
    await check(async (planned) => {
      const bench = new SceneBench(planned);
      const found = await bench.solve();
      const force = await marketByForce(planned, bench.ranking);
      const best = bestByLinearProgram(force.market);
      const locked = people(planned.input.locks);
      expect(units(found.total)).toBe(best.total + force.lockSum);
      if (planned.input.goal === 'most_people')
        expect(found.placed).toBe(best.placed + locked.size);
      expect(found.state).toBe('done');
      expectKept(planned, found);

      const own = found.lines.filter(({ locked: isLocked }) => !isLocked);
      const first = [...people(own)].filter((id) => !locked.has(id)).length;
      const sum = own.reduce((total, { score }) => total + units(score), 0);
      const { certificate } = found;
      expect(boundBy(certificate, force.edges, force.withoutLock)).toBe(
        sum + certificate.b * first,
      );
      expectLeft(certificate, planned, force);
      expectTold(planned, found, force.ownLists, force.edges.map(keyOf));
    });
  });

  it('stands beside greedy and random as anybody can reckon them, the dearest or the seeds first', async () => {
    // What its author's own program begins with.
    expect(mulberry32(1)()).toBe(0.6270739405881613);
    await check(async (planned) => {
      const bench = new SceneBench(planned);
      const { compared } = await bench.solve();
      const { edges, market, lockSum } = await marketByForce(planned, bench.ranking);
      const left = {
        edges,
        lockSum,
        locked: people(planned.input.locks),
        ...leftIn(planned, market),
      };
      const [greedy, random] = [greedyByForce(left), randomByForce(left)];
      expect(compared.greedy).toEqual({ ...greedy, total: greedy.total / 1e6 });
      expect(compared.random).toEqual({ ...random, total: Math.round(random.total) / 1e6 });
    });
  });

  it('tells what a least score costs: the plan without it less the plan with it', async () => {
    await check(async (planned) => {
      const bench = new SceneBench(planned);
      const found = await bench.solve();
      if (planned.input.minScore === 0) {
        expect(found.minScorePrice).toBeUndefined();
        return;
      }
      const { market, lockSum } = await marketByForce(planned, bench.ranking, { minScore: 0 });
      const best = bestByLinearProgram(market);
      const { total = Number.NaN, placed } = found.minScorePrice ?? {};
      expect(units(total)).toBe(best.total + lockSum - units(found.total));
      const locked = people(planned.input.locks).size;
      if (planned.input.goal === 'most_people')
        expect(placed).toBe(best.placed + locked - found.placed);
    });
  });

  it('prices an opening at what one suggestion more there brings, whatever the goal', async () => {
    await check(
      async (planned) => {
        const bench = new SceneBench(planned);
        const found = await bench.solve();
        const { market } = await marketByForce(planned, bench.ranking);
        const plain = { ...market, bonus: market.bonus.map(() => 0) };
        const { total } = bestByLinearProgram(plain);
        const ids = planned.ofPlan.map(({ id }) => id).sort();
        for (const [i, id] of ids.entries()) {
          const capacity = plain.capacity.map((room, o) => (o === i ? room + 1 : room));
          const more = bestByLinearProgram({ ...plain, capacity }).total - total;
          const price = found.prices.find(({ openingId }) => openingId === id)?.price;
          expect(units(price ?? 0)).toBe(more);
          if (more === 0) expect(price).toBeUndefined();
        }
        const highest = found.shortage.map(({ gain }) => gain);
        expect(highest).toEqual(highest.toSorted((a, b) => b - a));
        expect(found.shortage.length).toBe(Math.min(20, found.prices.length));
      },
      Math.ceil(numRuns / 3),
    );
  });

  it('tries a line as the whole solved anew with it', async () => {
    await check(async (planned) => {
      const bench = new SceneBench(planned);
      const found = await bench.solve();
      const pair = somePair(planned);
      if (!pair) return;
      const { locks, ruledOut, each } = planned.input;
      const isIn = (pairs: readonly SentPair[]): boolean =>
        pairs.some((other) => keyOf(other) === keyOf(pair));
      const anew = (changed: object): Promise<Planned> => new SceneBench(planned).solve(changed);

      const out = bench.try(pair, true);
      if (isIn(locks)) expect(out).toEqual({ full: ['openingId'] });
      else expectSame(found, out, await anew({ ruledOut: [...ruledOut, pair] }));

      const lockedIn = bench.try(pair, false);
      const own = locks.filter(({ participantId }) => participantId === pair.participantId);
      if (isIn(locks)) expect(lockedIn).toMatchObject({ difference: 0, moved: [] });
      else if (isIn(ruledOut)) expect(lockedIn).toEqual({ full: ['openingId'] });
      else if (own.length === each) {
        expect(lockedIn).toEqual({ full: ['participantId'] });
      } else if (typeof lockedIn === 'object' && 'full' in lockedIn) {
        expect(lockedIn).toEqual({ full: ['openingId'] });
        await expect(anew({ locks: [...locks, pair] })).rejects.toThrow('do not fit');
      } else expectSame(found, lockedIn, await anew({ locks: [...locks, pair] }));
    });
  });

  it('prices each lock at what the plan comes to without it', async () => {
    await check(async (planned) => {
      const bench = new SceneBench(planned);
      const found = await bench.solve();
      const { locks } = planned.input;
      expect(found.lockPrices.map(keyOf)).toEqual(locks.map(keyOf).sort());
      for (const { total, placed, ...lock } of found.lockPrices) {
        const i = locks.findIndex((each) => keyOf(each) === keyOf(lock));
        const without = await new SceneBench(planned).solve({ locks: locks.toSpliced(i, 1) });
        expect(units(total)).toBe(units(without.total) - units(found.total));
        if (planned.input.goal === 'most_people')
          expect(placed).toBe(without.placed - found.placed);
      }
    });
  });

  it('is the same whatever the order of what is stored and of what is asked', async () => {
    await fc.assert(
      fc.asyncProperty(plannedScene, fc.nat(), async (planned, seed) => {
        const mixed = <T>(list: readonly T[]): T[] => shuffled(list, mulberry32(seed));
        const { locks, ruledOut } = planned.input;
        const turned = {
          ...planned,
          participants: mixed(planned.participants),
          openings: mixed(planned.openings),
          input: { ...planned.input, locks: mixed(locks), ruledOut: mixed(ruledOut) },
        };
        expect(await new SceneBench(turned).solve()).toEqual(await new SceneBench(planned).solve());
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });
});

/** Limits, locks and what is ruled out. */
function expectKept({ input, ofPlan }: PlannedScene, { lines, unplaced, placed }: Planned): void {
  const keys = lines.map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toEqual(keys.toSorted());
  expect(keys).toEqual(expect.arrayContaining(input.locks.map(keyOf)));
  for (const pair of input.ruledOut) expect(keys).not.toContain(keyOf(pair));
  for (const id of people(lines)) {
    const own = lines.filter(({ participantId }) => participantId === id);
    expect(own.length).toBeLessThanOrEqual(input.each);
  }
  for (const { id, placesFree } of ofPlan) {
    const there = lines.filter(({ openingId }) => openingId === id);
    expect(there.length).toBeLessThanOrEqual(input.perPlace * placesFree);
  }
  expect(placed).toBe(people(lines).size);
  for (const { participantId } of unplaced) expect(people(lines)).not.toContain(participantId);
}

type Force = Awaited<ReturnType<typeof marketByForce>>;

/** How much each may still get once the locks are in, by id. */
function leftIn(
  { participants, ofPlan }: PlannedScene,
  { wanted, capacity }: Force['market'],
): Pick<OneByOne, 'wanted' | 'capacity'> {
  const byId = (ids: readonly { id: string }[], left: readonly number[]): Map<string, number> =>
    new Map(
      ids
        .map(({ id }) => id)
        .sort()
        .map((id, i) => [id, left[i] ?? 0]),
    );
  return { wanted: byId(participants, wanted), capacity: byId(ofPlan, capacity) };
}

/** What the certificate says of the others: locks are out, and so is the bonus of whoever has one. */
function expectLeft(
  { b, people: persons, openings }: Planned['certificate'],
  planned: PlannedScene,
  { market, withoutLock }: Force,
): void {
  const { wanted, capacity } = leftIn(planned, market);
  const { goal, each } = planned.input;
  expect(b).toBe(goal === 'most_people' ? 1e8 * planned.participants.length * each + 1 : 0);
  for (const { participantId, k, t, first } of persons) {
    expect(k).toBe(wanted.get(participantId));
    if (!withoutLock.includes(participantId)) expect([t, first]).toEqual([0, 0]);
  }
  for (const { openingId, capacity: room } of openings) expect(room).toBe(capacity.get(openingId));
}

/** What is said of each line and of each person. */
function expectTold(
  planned: PlannedScene,
  found: Planned,
  ownLists: ReadonlyMap<string, readonly string[]>,
  edges: readonly string[],
): void {
  const locks = new Set(planned.input.locks.map(keyOf));
  for (const line of found.lines) {
    const at = ownLists.get(line.participantId)?.indexOf(line.openingId) ?? -1;
    expect(line.rank).toBe(at < 0 ? null : at + 1);
    expect(line.eligible).toBe(at >= 0);
    expect(line.locked).toBe(locks.has(keyOf(line)));
  }
  expect(people(found.lines).size + found.unplaced.length).toBe(planned.participants.length);
  for (const { participantId, why, best } of found.unplaced) {
    const openingId = ownLists
      .get(participantId)
      ?.find((id) => edges.includes(keyOf({ participantId, openingId: id })));
    expect(best?.openingId).toBe(openingId);
    expect(why).toBe(openingId === undefined ? 'no_eligible' : 'all_taken');
    const there = found.lines.filter((line) => line.openingId === openingId);
    if (best) expect(best.takenBy).toBe(there.length);
  }
  const { coverage } = found.spread;
  expect(coverage).toBe(found.placed / Math.max(1, planned.participants.length));
  expectSpread(planned, found, ownLists, edges);
  expectListed(found.certificate);
}

/** How often each opening stands in the people's own first, and in the plan. */
function expectSpread(
  { participants, input }: PlannedScene,
  { lines, spread }: Planned,
  ownLists: ReadonlyMap<string, readonly string[]>,
  edges: readonly string[],
): void {
  const reached = [...edges, ...input.locks.map(keyOf)].map((key) => key.split(' ')[1] ?? '');
  const standing = (ids: readonly string[]): number[] =>
    [...new Set(reached)].map((id) => ids.filter((other) => other === id).length);
  expect(spread.gini).toBeCloseTo(giniOf(standing(lines.map(({ openingId }) => openingId))), 9);
  // Where a lock that is not eligible would stand is no person's own list.
  const isListed = ({ participantId, openingId }: SentPair): boolean =>
    ownLists.get(participantId)?.includes(openingId) === true;
  if (!input.locks.every(isListed)) return;
  const all = new Set([...edges, ...input.locks.map(keyOf)]);
  const own = participants.flatMap(({ id }) =>
    (ownLists.get(id) ?? [])
      .filter((openingId) => all.has(keyOf({ participantId: id, openingId })))
      .slice(0, input.each),
  );
  expect(spread.giniAll).toBeCloseTo(giniOf(standing(own)), 9);
}

/** Half the mean difference between any two, beside the mean. */
function giniOf(counts: readonly number[]): number {
  const sum = counts.reduce((total, count) => total + count, 0);
  const apart = counts.flatMap((one) => counts.map((other) => Math.abs(one - other)));
  return sum === 0 ? 0 : apart.reduce((a, b) => a + b, 0) / (2 * counts.length * sum);
}

/** By id, and nothing of which all is 0. */
function expectListed({ people: persons, openings, pairs }: Planned['certificate']): void {
  for (const { u, t, first } of persons) expect(u + t + first).toBeGreaterThan(0);
  for (const { v } of openings) expect(v).toBeGreaterThan(0);
  for (const { s } of pairs) expect(s).toBeGreaterThan(0);
  for (const keys of [
    persons.map(({ participantId }) => participantId),
    openings.map(({ openingId }) => openingId),
    pairs.map(keyOf),
  ]) {
    expect(keys).toEqual([...new Set(keys)].sort());
  }
}

function expectSame(before: Planned, tried: unknown, anew: Planned): void {
  const { total, placed, difference, ...rest } = tried as TriedPlan;
  expect(units(total)).toBe(units(anew.total));
  expect(units(difference)).toBe(units(anew.total) - units(before.total));
  const lines = applied(before.lines, { total, placed, difference, ...rest });
  expect(lines.length).toBe(before.lines.length + netOf(rest.moved));
  expect(new Set(lines.map((key) => key.split(' ')[0])).size).toBe(placed);
  if (anew.certificate.b > 0) expect(placed).toBe(anew.placed);
}

function netOf(moved: TriedPlan['moved']): number {
  return moved.reduce((net, { to }) => net + (to === undefined ? -1 : 1), 0);
}
