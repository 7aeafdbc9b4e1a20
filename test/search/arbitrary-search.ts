import fc from 'fast-check';
import type { IndexQuery } from '#server/search/search-index.ts';
import { levels, openingKinds, publicKinds, shifts, sorts } from '#shared/codes.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import { anOpening } from '#test/factories/opening.ts';

/** Few values of everything, so that filters meet and ties are everywhere. */
const municipality = fc.constantFrom('0301', '1103', '1804', '3218', '3201', '4601');
const occupation = fc.constantFrom('9112', '9111', '5321', '5311', '2223', '8322', '4110');
const day = fc.constantFrom('2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02', '2026-06-01');
const level = fc.constantFrom(...levels);
const word = fc.constantFrom('alfaskjorte', 'bravobukse', 'deltajakke', 'ekkofrakk');
const hours = fc.integer({ min: 1, max: 96 }).map((half) => half / 2);
const position = fc.constantFrom(
  { lat: 59.913, lon: 10.746 },
  { lat: 59.9131, lon: 10.7461 },
  { lat: 58.97, lon: 5.733 },
  { lat: 67.28, lon: 14.405 },
  { lat: 69.6492, lon: 18.9553 },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 0 });

const openingFields: fc.Arbitrary<Partial<StoredOpening>> = fc.record({
  kind: fc.constantFrom(...openingKinds),
  title: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  occupation,
  employerId: fc.constantFrom('employer-a', 'employer-b'),
  municipality,
  position: maybe(position),
  remote: fc.boolean(),
  languageRequirement: fc.record({
    listening: maybe(level),
    reading: maybe(level),
    speaking: maybe(level),
    writing: maybe(level),
  }),
  hoursPerWeek: maybe(
    fc.tuple(hours, hours).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  ),
  shifts: some(shifts),
  deadline: maybe(day),
  endDate: maybe(day),
  placesFree: fc.constantFrom(0, 1, 1, 2),
  publishedAt: fc.constantFrom(
    '2026-01-05T08:00:00.000Z',
    '2026-01-05T08:00:00.001Z',
    '2026-02-05T08:00:00.000Z',
  ),
});

/** Openings with ids of their own, in no order, upper and lower case among them. */
export const someOpenings: fc.Arbitrary<StoredOpening[]> = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[A-Za-z0-9_-]{8,10}$/), openingFields), {
    selector: ([id]) => id,
    maxLength: 60,
  })
  .map((all) => all.map(([id, fields]) => anOpening({ ...fields, id })));

const visibility = fc.oneof(
  fc.constant({ kinds: openingKinds }),
  fc.record({ kinds: fc.constant(publicKinds), employerId: maybe(fc.constant('employer-a')) }),
);

const understood = fc
  .record({
    near: maybe(position),
    municipality: maybe(fc.uniqueArray(municipality, { minLength: 1, maxLength: 2 })),
    county: maybe(fc.constantFrom(['03'], ['18', '32'])),
    kind: maybe(fc.constantFrom(['work_training', 'language_practice'] as const)),
    shift: maybe(fc.constantFrom(['night'] as const, ['day', 'weekend'] as const)),
    level: maybe(level),
    hoursMax: maybe(fc.constant(30)),
    hoursMin: maybe(fc.constant(35)),
  })
  .map((values) => ({ ...values, radiusKm: values.near && 30 }));

/** A query whose pages are small enough that there are several. */
export const someQuery: fc.Arbitrary<IndexQuery> = fc
  .record({
    q: maybe(fc.uniqueArray(word, { maxLength: 3 }).map((words) => words.join(' '))),
    understood: fc.option(understood, { nil: undefined, freq: 1 }),
    municipality: maybe(fc.uniqueArray(municipality, { maxLength: 3 })),
    county: maybe(some(['03', '11', '18', '32'])),
    kind: maybe(some(openingKinds)),
    occupation: maybe(some(['9', '91', '9112', '53', '2', '0'])),
    category: maybe(some(['Helse og sosial', 'Salg og service', 'Utdanning', 'Finnes "ikke"'])),
    shift: maybe(some(shifts)),
    level: maybe(level),
    bounds: maybe(fc.tuple(maybe(hours), maybe(hours))),
    near: maybe(position),
    radiusKm: maybe(fc.constantFrom(1, 30, 305, 500)),
    publishedAfter: fc.option(
      fc.constantFrom('2026-01-05T08:00:00.000Z', '2026-01-04T08:00:00.000Z'),
      { nil: undefined, freq: 1 },
    ),
    visibility,
    openOn: maybe(day),
    sort: fc.constantFrom(...sorts),
    page: fc.integer({ min: 1, max: 4 }),
    pageSize: fc.constantFrom(1, 7, 100),
  })
  .map(({ bounds, near, radiusKm, sort, ...query }) => ({
    ...query,
    hoursMin: bounds?.[0],
    hoursMax: bounds?.[1],
    near,
    radiusKm: near && radiusKm,
    sort: sort === 'distance' && !near ? 'newest' : sort,
  }));
