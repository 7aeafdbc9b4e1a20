import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm } from '#shared/distance.ts';
import { circleTest } from './circle.ts';

const place = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('a circle is what the distance says, at the poles and across the date line too', () => {
  const km = fc.oneof(
    fc.constantFrom(0, 1, 50, 500),
    fc.double({ min: 0, max: 20_100, noNaN: true }),
  );
  fc.assert(
    fc.property(place, place, km, (centre, other, radius) => {
      // The distance itself is the radius that is hardest to tell.
      const exact = distanceKm(centre, other);
      for (const within of [radius, exact, exact * (1 - 1e-12)]) {
        expect(circleTest(centre, within)(other.lat, other.lon)).toBe(exact <= within);
      }
    }),
    { numRuns: 3000 },
  );
});

test('a place that is not known lies in no circle', () => {
  expect(circleTest({ lat: 59.9, lon: 10.7 }, 20_100)(Number.NaN, Number.NaN)).toBe(false);
});
