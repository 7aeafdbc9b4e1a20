import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultWeights } from '#shared/matching/default-weights.ts';
import { leftOutParts } from '#shared/matching/match.ts';
import {
  type BruteOptions,
  bruteLeftOut,
  bruteLeftOutCandidates,
} from '#test/matching/brute-force/brute-force.ts';
import { municipality, opening, participant, scene, tables } from './arbitraries.ts';
import { filledRanking } from './filled-ranking.ts';

const paging = fc.constantFrom(
  { page: 1, pageSize: 100 },
  { page: 1, pageSize: 2 },
  { page: 2, pageSize: 2 },
  { page: 900, pageSize: 20 },
);

/** Every page of it is what the brute force finds, and as many as the number says. */
describe('what a number counts', () => {
  test('of openings for a participant, all or among those of a search', async () => {
    const narrowing = fc.option(fc.func(fc.boolean()), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(scene, participant, paging, narrowing, async (content, who, page, isIn) => {
        const among = isIn && new Set(content.openings.map(({ id }) => id).filter(isIn));
        const options = { today: content.today, weights: content.weights, ...page, among };
        const world = { ...tables, labourNeed: content.labourNeed };
        const ranking = filledRanking(content);
        const { excluded, almostTotal } = await ranking.matches(who, options);
        for (const part of leftOutParts) {
          const found = await ranking.leftOut(who, { ...options, part });
          expect(found).toEqual(bruteLeftOut(world, content.openings, who, { ...options, part }));
          expect(found.total).toBe(part === 'almost' ? almostTotal : excluded[part]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('of participants for an opening of any status', async () => {
    await fc.assert(
      fc.asyncProperty(scene, opening, municipality, paging, async (content, place, of, page) => {
        const options = { today: content.today, weights: content.weights, ...page };
        const world = { ...tables, labourNeed: content.labourNeed };
        const people = content.participants;
        const ranking = filledRanking(content);
        const { excluded, almostTotal } = await ranking.candidates(place, of, options);
        for (const part of leftOutParts) {
          const asked = { ...options, part };
          const found = await ranking.leftOutCandidates(place, of, asked);
          expect(found).toEqual(bruteLeftOutCandidates(world, people, place, of, asked));
          expect(found.total).toBe(part === 'almost' ? almostTotal : excluded[part]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('in more rows than a segment holds', async () => {
    const places = fc
      .sample(opening, { numRuns: 9000, seed: 5 })
      .map((one, i) => ({ ...one, id: `${i % 7}-${one.id}${i}` }));
    const [who] = fc.sample(participant, { numRuns: 1, seed: 4 });
    if (!who) throw new Error('nothing generated');
    const ranking = filledRanking({ openings: places });
    const world = { ...tables, labourNeed: [] };
    const options: BruteOptions = {
      today: '2026-03-01',
      weights: defaultWeights,
      page: 3,
      pageSize: 20,
    };
    for (const part of ['almost', 'travel', 'language'] as const) {
      const found = await ranking.leftOut(who, { ...options, part });
      expect(found.total).toBeGreaterThan(60);
      expect(found).toEqual(bruteLeftOut(world, places, who, { ...options, part }));
    }
  });
});

test('what fits is counted by its municipality', async () => {
  const narrowing = fc.option(fc.func(fc.boolean()), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(scene, participant, narrowing, async (content, who, isIn) => {
      const among = isIn && new Set(content.openings.map(({ id }) => id).filter(isIn));
      const { today, weights } = content;
      const ranking = filledRanking(content);
      const { items } = await ranking.matches(who, {
        ...{ today, weights, among },
        ...{ page: 1, pageSize: content.openings.length + 1 },
      });
      const municipalityOf = new Map(content.openings.map((one) => [one.id, one.municipality]));
      const expected = new Map<string, number>();
      for (const { id } of items) {
        const number = municipalityOf.get(id) ?? '';
        expected.set(number, (expected.get(number) ?? 0) + 1);
      }
      expect(await ranking.fittingPlaces(who, { today, weights, among })).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});
