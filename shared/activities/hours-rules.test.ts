import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '#shared/day-number.ts';
import { hoursByWeek, ruleStart, type WorkPart } from './hours-rules.ts';

const part = (start: string, end: string | undefined, hoursPerWeek: number): WorkPart => ({
  kind: 'course',
  id: 'a',
  title: 'Kurs',
  start,
  end,
  hoursPerWeek,
});

describe('the day from which 15 hours are asked', () => {
  it.each([
    [{ start: '2026-01-15' }, false, '2026-07-15'],
    [{ start: '2026-01-15' }, true, '2026-04-15'],
    [{ start: '2026-01-15', schooling: 'upper_secondary' }, false, '2026-04-15'],
    [{ start: '2026-01-15', schooling: 'below_upper_secondary' }, true, '2026-07-15'],
    [{ start: '2026-01-15', track: 'work' }, true, '2026-04-15'],
    [{ start: '2026-01-15', track: 'trade' }, true, undefined],
    [undefined, true, undefined],
  ] as const)('of %j (upper secondary: %s) is %s', (programme, isUpper, day) => {
    expect(ruleStart(programme, isUpper)).toBe(day);
  });
});

describe('hours a week', () => {
  const from = '2026-07-01';

  it('of 15 all the time are just enough, on any day; a tenth of an hour less is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_635, max: 21_600 }), (today) => {
        const until = dayOf(today);
        const of = (hours: number) =>
          hoursByWeek([part('2026-01-01', undefined, hours)], { from, until });
        expect(of(15)).toMatchObject({ average: 15, below: false });
        expect(of(14.9)).toMatchObject({ average: 14.9, below: true });
        expect(of(15).weeks.every(({ hours }) => hours === 15)).toBe(true);
      }),
    );
  });

  it('before the rule holds count for nothing, nor those of today yet to come', () => {
    const early = part('2026-01-01', '2026-06-30', 40);
    const late = part('2026-07-15', undefined, 40);
    expect(hoursByWeek([early, late], { from, until: '2026-07-14' })).toMatchObject({
      average: 0,
      below: true,
    });
    expect(hoursByWeek([early], { from, until: '2026-06-30' })).toEqual({
      from,
      average: 0,
      weeks: [],
      below: false,
    });
  });

  it('are told by ISO week, parts by themselves', () => {
    const parts = [part('2026-07-06', '2026-07-08', 14), part('2026-07-01', undefined, 7)];
    const { weeks } = hoursByWeek(parts, { from, until: '2026-07-13' });
    expect(weeks.map(({ week, hours }) => [week, hours])).toEqual([
      ['2026-W27', 7],
      ['2026-W28', 13],
      ['2026-W29', 7],
    ]);
    expect(weeks[1]?.parts.map(({ hours }) => hours)).toEqual([6, 7]);
    const turn = hoursByWeek([], { from: '2026-12-28', until: '2027-01-04' });
    expect(turn.weeks.map(({ week }) => week)).toEqual(['2026-W53', '2027-W01']);
  });

  it('on the average are those of the days', () => {
    const anyPart = fc.record({
      start: fc.integer({ min: 20_000, max: 21_000 }),
      days: fc.integer({ min: 1, max: 500 }),
      hours: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyPart, { maxLength: 5 }),
        fc.integer({ min: 0, max: 300 }),
        (all, length) => {
          const first = 20_635;
          const parts = all.map(({ start, days, hours }) =>
            part(dayOf(start), dayOf(start + days - 1), hours),
          );
          const on = (day: number): number =>
            all
              .filter(({ start, days }) => day >= start && day < start + days)
              .reduce((hours, each) => hours + each.hours, 0);
          const every = Array.from({ length: length + 1 }, (_, i) => on(first + i));
          const sum = every.reduce((a, b) => a + b, 0);
          const found = hoursByWeek(parts, { from: dayOf(first), until: dayOf(first + length) });
          expect(found.average).toBeCloseTo(sum / (length + 1), 1);
          expect(found.below).toBe(sum < 15 * (length + 1));
        },
      ),
    );
  });
});
