import { describe, expect, it } from 'vitest';
import { isTimeOfDay, nextDayOf } from './mail-day-rules.ts';

describe('when the next mail is due', () => {
  it.each([
    ['daily', '2026-11-27', '2026-11-28'],
    ['daily', '2026-12-31', '2027-01-01'],
    // A Friday, a Sunday, and a Monday.
    ['weekly', '2026-11-27', '2026-11-30'],
    ['weekly', '2026-11-29', '2026-11-30'],
    ['weekly', '2026-11-30', '2026-12-07'],
  ] as const)('%s, chosen on %s: on %s', (pace, today, next) => {
    expect(nextDayOf(pace, today)).toBe(next);
  });

  it.each([
    ['2026-11-27T05:59:00Z', false],
    ['2026-11-27T06:00:00Z', true],
    ['2026-07-01T05:00:00Z', true],
    ['2026-11-27T22:59:00Z', true],
    ['2026-11-27T23:00:00Z', false],
  ])('at %s it is time: %s', (at, isTime) => {
    expect(isTimeOfDay(new Date(at))).toBe(isTime);
  });
});
