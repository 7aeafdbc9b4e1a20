import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipality, scene } from './arbitraries.ts';
import { filledRanking } from './filled-ranking.ts';

describe('how many new openings fit each participant of a municipality', () => {
  test('as many as their own list has of these, for everybody from another moment on', async () => {
    const moments = fc.func(fc.integer({ min: 0, max: 4 }));
    await fc.assert(
      fc.asyncProperty(
        scene,
        municipality,
        moments,
        moments,
        async (content, of, cameAt, seenAt) => {
          const { today, weights, openings, participants } = content;
          const ranking = filledRanking(content);
          // One that is not there, too.
          const published = [...openings, { id: 'gone-long-ago' }].map(({ id }) => ({
            id,
            at: cameAt(id),
          }));
          const newAfter = (id: string): number => seenAt(id);
          const counts = await ranking.countNew(of, { today, published, newAfter });
          const people = participants.filter((each) => each.municipality === of);
          const expected = await Promise.all(
            people.map(async (who) => {
              const among = new Set(
                published.filter(({ at }) => at > newAfter(who.id)).map(({ id }) => id),
              );
              const page = { page: 1, pageSize: 1 };
              return [
                who.id,
                (await ranking.matches(who, { today, weights, among, ...page })).total,
              ];
            }),
          );
          const some = expected.filter(([, total]) => total !== 0);
          expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(some));
        },
      ),
      { numRuns: 100 },
    );
  });
});
