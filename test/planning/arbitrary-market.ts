import fc from 'fast-check';
import type { Market } from '#server/planning/market.ts';

/** A pair as drawn: who, where, and its weight. */
export interface DrawnMarket {
  wanted: number[];
  bonus: number[];
  capacity: number[];
  pairs: { person: number; opening: number; weight: number }[];
}

/** Few different weights, so that ties are everywhere, or many. */
const weights = fc.oneof(
  fc.constantFrom(1, 2, 3),
  fc.constantFrom(50_000_000, 50_000_001, 100_000_000),
  fc.integer({ min: 0, max: 100_000_000 }),
);

/** Small markets, tight and slack, for both goals. */
export const arbitraryMarket: fc.Arbitrary<DrawnMarket> = fc
  .record({
    people: fc.integer({ min: 1, max: 9 }),
    openings: fc.integer({ min: 1, max: 7 }),
    each: fc.integer({ min: 1, max: 5 }),
    mostPeople: fc.boolean(),
  })
  .chain(({ people, openings, each, mostPeople }) =>
    fc.record({
      wanted: fc.array(fc.oneof(fc.constant(each), fc.integer({ min: 0, max: each })), {
        minLength: people,
        maxLength: people,
      }),
      bonus: fc.array(
        fc.constantFrom(
          ...(mostPeople ? [1e8 * people * each + 1, 1e8 * people * each + 1, 0] : [0]),
        ),
        {
          minLength: people,
          maxLength: people,
        },
      ),
      capacity: fc.array(fc.integer({ min: 0, max: 4 }), {
        minLength: openings,
        maxLength: openings,
      }),
      pairs: fc.uniqueArray(
        fc.record({
          person: fc.integer({ min: 0, max: people - 1 }),
          opening: fc.integer({ min: 0, max: openings - 1 }),
          weight: weights,
        }),
        { selector: ({ person, opening }) => person * openings + opening, maxLength: 40 },
      ),
    }),
  )
  // Who gets no line has none that could be the first.
  .map((drawn) => ({
    ...drawn,
    bonus: drawn.bonus.map((b, p) => (drawn.wanted[p] === 0 ? 0 : b)),
  }));

type DrawnPair = DrawnMarket['pairs'][number];

/** @param first which of a person's pairs of one weight comes first in their own order */
export function marketOf(
  { wanted, bonus, capacity, pairs }: DrawnMarket,
  first = (a: DrawnPair, b: DrawnPair): number => a.opening - b.opening,
): Market {
  const sorted = [...pairs].sort(
    (a, b) => a.person - b.person || b.weight - a.weight || first(a, b),
  );
  const starts = new Int32Array(wanted.length + 1);
  for (const { person } of sorted) starts[person + 1]! += 1;
  for (let p = 0; p < wanted.length; p++) starts[p + 1]! += starts[p]!;
  return {
    wanted: Int32Array.from(wanted),
    bonus: Float64Array.from(bonus),
    capacity: Int32Array.from(capacity),
    starts,
    opening: Int32Array.from(sorted, ({ opening }) => opening),
    weight: Int32Array.from(sorted, ({ weight }) => weight),
  };
}
