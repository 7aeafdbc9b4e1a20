import fc from 'fast-check';
import { expect, test } from 'vitest';
import { osloDayOf } from './oslo-day.ts';

test('the day in Oslo is that of the instant, whatever was asked before', () => {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });
  const start = Date.parse('1990-01-01T00:00:00Z');
  const instant = fc
    .tuple(fc.integer({ min: 0, max: 500_000 }), fc.constantFrom(0, 1, 3_599_999))
    .map(([hour, ms]) => new Date(start + hour * 3_600_000 + ms));
  fc.assert(
    fc.property(fc.array(instant, { minLength: 2 }), (instants) => {
      for (const each of instants) expect(osloDayOf(each)).toBe(day.format(each));
    }),
  );
  expect(osloDayOf(new Date('2026-03-28T22:59:59.999Z'))).toBe('2026-03-28');
  expect(osloDayOf(new Date('2026-03-28T23:00:00Z'))).toBe('2026-03-29');
  expect(osloDayOf(new Date('2026-06-30T21:59:59.999Z'))).toBe('2026-06-30');
  expect(osloDayOf(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
  expect(() => osloDayOf(new Date('never'))).toThrow(RangeError);
});
