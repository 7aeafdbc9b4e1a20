import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '#shared/day-number.ts';
import { checkInSchedule } from './check-in-schedule.ts';
import { placementState } from './placement-state.ts';

const plan = fc.record({
  start: fc.integer({ min: 18_000, max: 22_000 }),
  days: fc.integer({ min: 0, max: 800 }),
  everyWeeks: fc.integer({ min: 1, max: 12 }),
  isReviewed: fc.boolean(),
});

describe('the dates of check-ins', () => {
  it('are every so many weeks to the end, numbered after what is kept, and none of them twice', () => {
    const kept = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 3 });
    fc.assert(
      fc.property(plan, kept, ({ start, days, everyWeeks, isReviewed }, numbers) => {
        const period = { start: dayOf(start), end: dayOf(start + days) };
        const written = [...new Set(numbers)].map((number) => ({
          id: String(number),
          due: dayOf(start + number * 7),
        }));
        const made = checkInSchedule({ period, everyWeeks, isReviewed }, written);
        for (const { due } of made) {
          expect((dayNumber(due) - start) % (everyWeeks * 7)).toBe(0);
          expect(due <= period.end && due > period.start).toBe(true);
          expect(written.every((each) => each.due < due)).toBe(true);
        }
        const highest = Math.max(0, ...numbers);
        expect(made.map(({ id }) => id)).toEqual(made.map((_, i) => String(highest + i + 1)));
        if (written.length === 0) expect(made).toHaveLength(Math.floor(days / (everyWeeks * 7)));
        if (!isReviewed) expect(made.some(({ review }) => review)).toBe(false);
      }),
    );
  });

  it('are those of half a year where there is no end', () => {
    const open = { period: { start: '2026-03-02' }, everyWeeks: 4, isReviewed: false };
    expect(checkInSchedule(open)).toHaveLength(6);
  });
});

describe('the state of a placement', () => {
  const approved = { period: { start: '2026-03-02', end: '2026-06-01' } };
  const whole = { approvals: { advisor: {} }, approved };
  it.each([
    ['draft', { approvals: {} }, '2026-03-02'],
    ['draft', { approvals: { participant: {} } as object }, '2026-03-02'],
    ['agreed', whole, '2026-03-01'],
    ['running', whole, '2026-03-02'],
    ['running', whole, '2026-06-01'],
    ['overdue', whole, '2026-06-02'],
    ['running', { ...whole, approved: { period: { start: '2026-03-02' } } }, '2050-01-01'],
    ['changed', { ...whole, approvals: {} }, '2026-06-02'],
    ['ended', { ...whole, end: {} }, '2026-03-02'],
    ['cancelled', { approvals: {}, cancelled: {} }, '2026-03-02'],
  ] as const)('is %s of %j on %s', (state, standing, today) => {
    expect(placementState(standing, today)).toBe(state);
  });
});
