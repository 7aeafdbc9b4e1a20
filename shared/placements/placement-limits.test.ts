import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsAfter } from '#shared/calendar-months.ts';
import { dayNumber, dayOf } from '#shared/day-number.ts';
import {
  type LimitedPlacement,
  lastDay,
  limitFinding,
  type PlacementLimit,
} from './placement-limits.ts';

const row = {
  kind: 'work_training',
  limit: 'ordinary',
  months: 12,
  per: 'participant',
  effect: 'refuse',
  validFrom: '2015-12-11',
} as const satisfies PlacementLimit;
const limits: PlacementLimit[] = [
  row,
  { ...row, limit: 'extended', months: 18 },
  { ...row, kind: 'language_practice', months: 3, per: 'placement', effect: 'warn' },
];

const anyDay = fc.integer({ min: 17_000, max: 22_000 });
const placementOf = (
  start: number,
  days: number,
  fields: Partial<LimitedPlacement> = {},
): LimitedPlacement => ({
  kind: 'work_training',
  extendedLimit: false,
  period: { start: dayOf(start), end: dayOf(start + days - 1) },
  ...fields,
});
const length = (start: number, months: number): number =>
  dayNumber(lastDay(dayOf(start), months)) - start + 1;

describe('calendar months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-02', 3, '2026-06-02'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('from %s, %i of them, end on %s', (day, months, after) => {
    expect(monthsAfter(day, months)).toBe(after);
  });
});

describe('a limit', () => {
  it('holds up to its last day, and is near for thirty days before', () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), (start, extendedLimit) => {
        const most = length(start, extendedLimit ? 18 : 12);
        const finding = (days: number) =>
          limitFinding(placementOf(start, days, { extendedLimit }), [], limits);
        expect(finding(most + 1)).toBe('refused');
        expect(finding(most)).toBe('near');
        expect(finding(most - 30)).toBe('near');
        expect(finding(most - 31)).toBeUndefined();
      }),
    );
  });

  it('counts the days of all of the kind as if they lay one after another from the first start', () => {
    const part = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(anyDay, fc.array(part, { minLength: 1, maxLength: 5 }), (from, parts) => {
        const all = parts.map(([after, days]) => placementOf(from + after, days));
        const sum = parts.reduce((days, [, more]) => days + more, 0);
        const first = from + Math.min(...parts.map(([after]) => after));
        const others = [...all.slice(1), placementOf(from, 900, { kind: 'wage_subsidy' })];
        const left = length(first, 12) - sum;
        const expected = left < 0 ? 'refused' : left <= 30 ? 'near' : undefined;
        expect(limitFinding(all[0] as LimitedPlacement, others, limits)).toBe(expected);
      }),
    );
  });

  it('of each placement counts no other one, and only warns', () => {
    const practice = { kind: 'language_practice' } as const;
    const others = [placementOf(20_000, 90, practice)];
    const finding = (days: number) =>
      limitFinding(placementOf(20_100, days, practice), others, limits);
    const most = length(20_100, 3);
    expect([finding(most - 31), finding(most), finding(most + 1)]).toEqual([
      undefined,
      'near',
      'over',
    ]);
  });

  it('is that of the row in force on the first day', () => {
    const shorter = { ...row, months: 6, validFrom: '2026-07-01' };
    const finding = (start: string) =>
      limitFinding(placementOf(dayNumber(start), 200), [], [...limits, shorter]);
    expect(finding('2026-06-30')).toBeUndefined();
    expect(finding('2026-07-01')).toBe('refused');
    expect(limitFinding(placementOf(dayNumber('2010-01-01'), 900), [], limits)).toBeUndefined();
  });

  it('says nothing of what has no end or no limit', () => {
    const open = placementOf(20_000, 1, { period: { start: '2024-10-04' } });
    expect(limitFinding(open, [], limits)).toBeUndefined();
    expect(
      limitFinding(placementOf(20_000, 5000, { kind: 'vacancy' }), [], limits),
    ).toBeUndefined();
  });
});
