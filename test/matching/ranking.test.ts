import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RankedMatch, RankedPage } from '#server/matching/ranking.ts';
import { pillars as pillarNames } from '#shared/codes.ts';
import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import { defaultWeights } from '#shared/matching/default-weights.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { anOpening } from '#test/factories/opening.ts';
import { aParticipant } from '#test/factories/participant.ts';
import {
  type BrutePage,
  bruteCandidates,
  bruteMatches,
} from '#test/matching/brute-force/brute-force.ts';
import { pairOf } from '#test/matching/brute-force/pair.ts';
import {
  labourNeed,
  municipality,
  opening,
  openings,
  participant,
  scene,
  tables,
  today,
} from './arbitraries.ts';
import { filledRanking } from './filled-ranking.ts';

/** What is sent is equal; unrounded values are equal to 1e-9. */
function expectSame(found: RankedPage, expected: BrutePage): void {
  expect({ ...found, items: found.items.map(sent) }).toEqual({
    ...expected,
    items: expected.items.map(sent),
  });
  for (const [i, twin] of expected.items.entries()) {
    const pillars = found.items[i]?.pillars ?? twin.pillars;
    let sum = 0;
    for (const name of pillarNames) {
      expect(pillars[name].value).toBeCloseTo(twin.pillars[name].value, 12);
      expect(pillars[name].weight).toBeCloseTo(twin.pillars[name].weight, 12);
      sum += pillars[name].weight * Math.log(pillars[name].value);
    }
    expect(Math.abs(100 * Math.exp(sum) - twin.unrounded)).toBeLessThan(1e-9);
  }
}

function sent({ id, score, pillars }: RankedMatch) {
  const parts = pillarNames.map((name) => {
    const { known, lift, facts } = pillars[name];
    return { known, lift, facts };
  });
  return { id, score, parts };
}

const paging = fc.constantFrom(
  { page: 1, pageSize: 100 },
  { page: 1, pageSize: 3 },
  { page: 2, pageSize: 3 },
  { page: 3, pageSize: 1 },
  { page: 900, pageSize: 20 },
);

describe('equal to the brute force', () => {
  test('openings for a participant, all or among those of a search', async () => {
    const narrowing = fc.option(fc.func(fc.boolean()), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(scene, participant, paging, narrowing, async (content, who, page, isIn) => {
        const ids = content.openings.map(({ id }) => id).filter((id) => isIn?.(id));
        const among = isIn && new Set([...ids, 'not-there']);
        const options = { today: content.today, weights: content.weights, ...page, among };
        const world = { ...tables, labourNeed: content.labourNeed };
        const found = await filledRanking(content).matches(who, options);
        expectSame(found, bruteMatches(world, content.openings, who, options));
      }),
      { numRuns: 300 },
    );
  });

  test('participants for an opening of any status', async () => {
    await fc.assert(
      fc.asyncProperty(scene, opening, municipality, paging, async (content, place, of, page) => {
        const options = { today: content.today, weights: content.weights, ...page };
        const world = { ...tables, labourNeed: content.labourNeed };
        const found = await filledRanking(content).candidates(place, of, options);
        expectSame(found, bruteCandidates(world, content.participants, place, of, options));
      }),
      { numRuns: 300 },
    );
  });

  test('at the very edge of what one travels, and of twice that', async () => {
    const degrees = fc.record({
      lat: fc.double({ min: 58, max: 71, noNaN: true }),
      lon: fc.double({ min: 5, max: 31, noNaN: true }),
    });
    const nudge = fc.constantFrom(0, 1e-9, -1e-9, 1e-4, -1e-4, 0.002, -0.002);
    await fc.assert(
      fc.asyncProperty(degrees, degrees, nudge, fc.boolean(), async (from, to, km, isTwice) => {
        const place = anOpening({ occupation: '9112', position: to });
        const home = aParticipant({ position: from });
        const exact = pairOf({ ...tables, labourNeed: [] }, place, home).km;
        const who = { ...home, maxTravelKm: Math.max(1, exact / (isTwice ? 2 : 1) + km) };
        const options = { today: '2026-03-01', weights: defaultWeights, page: 1, pageSize: 5 };
        const found = await filledRanking({ openings: [place] }).matches(who, options);
        expectSame(found, bruteMatches({ ...tables, labourNeed: [] }, [place], who, options));
      }),
      { numRuns: 400 },
    );
  });

  test('more rows than a segment holds, on every page', async () => {
    const [many] = fc.sample(openings(100), { numRuns: 1, seed: 3 });
    const crowd = fc.sample(participant, { numRuns: 5000, seed: 4 });
    const places = fc.sample(opening, { numRuns: 9000, seed: 5 });
    const content = {
      openings: places.map((one, i) => ({ ...one, id: `${i % 7}-${one.id}${i}` })),
      participants: crowd.map((one, i) => ({ ...one, id: `${one.id}-${i}`, municipality: '3201' })),
      labourNeed: fc.sample(labourNeed, { numRuns: 1, seed: 6 })[0] ?? [],
    };
    const ranking = filledRanking(content);
    const world = { ...tables, labourNeed: content.labourNeed };
    const options = { today: '2026-03-01', weights: defaultWeights, pageSize: 20 };
    for (const who of crowd.slice(0, 12)) {
      for (const page of [1, 2, 7]) {
        const found = await ranking.matches(who, { ...options, page });
        expectSame(found, bruteMatches(world, content.openings, who, { ...options, page }));
      }
    }
    for (const place of (many ?? []).slice(0, 20)) {
      const found = await ranking.candidates(place, '3201', { ...options, page: 2 });
      const pageTwo = { ...options, page: 2 };
      expectSame(found, bruteCandidates(world, content.participants, place, '3201', pageTwo));
    }
  });
});

type Change =
  | { put: StoredOpening | Participant }
  | { removeOpening: number }
  | { removeParticipant: number }
  | { labourNeed: LabourNeedRow[] };

/** Ids come from a small pool, so that most puts change something that is there. */
const pool = fc.constantFrom('pool-0', 'pool-1', 'pool-2', 'pool-3', 'pool-4', 'pool-5', 'pool-6');
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(opening, pool).map(([one, id]) => ({ put: { ...one, id } })) },
  {
    weight: 4,
    arbitrary: fc.tuple(participant, pool).map(([one, id]) => ({ put: { ...one, id } })),
  },
  { weight: 2, arbitrary: fc.record({ removeOpening: fc.nat(6) }) },
  { weight: 2, arbitrary: fc.record({ removeParticipant: fc.nat(6) }) },
  { weight: 1, arbitrary: fc.record({ labourNeed }) },
);

/** What a ranking was told so far, and the ranking. */
class Told {
  readonly ranking = filledRanking({});
  readonly openings = new Map<string, StoredOpening>();
  readonly participants = new Map<string, Participant>();
  labourNeed: LabourNeedRow[] = [];

  apply(change: Change): void {
    if ('labourNeed' in change) {
      this.labourNeed = change.labourNeed;
      this.ranking.setLabourNeed(change.labourNeed);
    } else if ('removeOpening' in change) {
      this.openings.delete(`pool-${change.removeOpening}`);
      this.ranking.removeOpening(`pool-${change.removeOpening}`);
    } else if ('removeParticipant' in change) {
      this.participants.delete(`pool-${change.removeParticipant}`);
      this.ranking.removeParticipant(`pool-${change.removeParticipant}`);
    } else this.#put(change.put);
  }

  #put(one: StoredOpening | Participant): void {
    if ('kind' in one) {
      this.openings.set(one.id, one);
      this.ranking.putOpening(one);
    } else {
      this.participants.set(one.id, one);
      this.ranking.putParticipant(one);
    }
  }
}

describe('changes', () => {
  test('leave the same as a fresh start, whatever the day', async () => {
    const steps = fc.array(fc.tuple(fc.array(change, { maxLength: 12 }), today), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(steps, participant, opening, async (all, who, place) => {
        const told = new Told();
        for (const [changes, day] of all) {
          for (const one of changes) told.apply(one);
          const options = { today: day, weights: defaultWeights, page: 1, pageSize: 20 };
          const world = { ...tables, labourNeed: told.labourNeed };
          expectSame(
            await told.ranking.matches(who, options),
            bruteMatches(world, [...told.openings.values()], who, options),
          );
          expectSame(
            await told.ranking.candidates(place, '3201', options),
            bruteCandidates(world, [...told.participants.values()], place, '3201', options),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('of openings and of the need are counted, those of participants are not', () => {
    const opening = anOpening({ occupation: '9112' });
    const ranking = filledRanking({ openings: [opening] });
    const seen = [ranking.changes()];
    ranking.putOpening({ ...opening, revision: 2 });
    seen.push(ranking.changes());
    ranking.removeOpening(opening.id);
    seen.push(ranking.changes());
    ranking.setLabourNeed([]);
    seen.push(ranking.changes());
    expect(new Set(seen).size).toBe(4);
    ranking.putParticipant(aParticipant());
    expect(ranking.changes()).toBe(seen.at(-1));
  });

  test('wait for the end of a run that gives way, and are seen by the next', async () => {
    const places = [anOpening({ occupation: '9112' }), anOpening({ occupation: '9111' })];
    const who = aParticipant();
    const ranking = filledRanking({ openings: places });
    const others = Array.from({ length: 50_000 }, (_, i) => `not-there-${i}`);
    const among = new Set([...others, ...places.map(({ id }) => id)]);
    const options = { today: '2026-03-01', weights: defaultWeights, page: 1, pageSize: 20, among };
    const before = await ranking.matches(who, options);

    const during = ranking.matches(who, options);
    await new Promise((resolve) => setImmediate(resolve));
    for (const { id } of places) ranking.removeOpening(id);
    const after = ranking.matches(who, options);

    expect(before.total).toBe(2);
    expect(await during).toEqual(before);
    expect((await after).total).toBe(0);
  });
});

describe('what the engine does not know', () => {
  test.each([
    ['an occupation', { occupation: '0000' }],
    ['a municipality', { municipality: '9999' }],
    ['an id of another shape', { id: 'blåbær' }],
  ])('%s is refused and changes nothing', async (_what, fault) => {
    const ranking = filledRanking({});

    expect(() => ranking.putOpening(anOpening(fault))).toThrow(RangeError);

    const options = { today: '2026-03-01', weights: defaultWeights, page: 1, pageSize: 20 };
    const { total, excluded } = await ranking.matches(aParticipant(), options);
    expect([total, ...Object.values(excluded)]).toEqual(new Array(12).fill(0));
  });
});
