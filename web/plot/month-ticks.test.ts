import { describe, expect, it } from 'vitest';
import { monthTicks } from './month-ticks.ts';

const daysOf = (from: string, to: string, most: number): string[] =>
  monthTicks(new Date(from), new Date(to), most).map((day) => day.toISOString().slice(0, 10));

describe('the months along a plot', () => {
  it('are each named once, however much room there is', () => {
    expect(daysOf('2026-06-15', '2026-09-27', 20)).toEqual([
      '2026-07-01',
      '2026-08-01',
      '2026-09-01',
    ]);
  });

  it('stand so far apart that they have room', () => {
    expect(daysOf('2025-11-01', '2026-11-27', 4)).toEqual([
      '2025-11-01',
      '2026-03-01',
      '2026-07-01',
      '2026-11-01',
    ]);
    expect(daysOf('2026-01-15', '2026-11-27', 0)).toEqual(['2026-02-01']);
  });

  it('begin with the first day where none begins between', () => {
    expect(daysOf('2026-11-03', '2026-11-27', 5)).toEqual(['2026-11-03']);
    expect(daysOf('2026-11-27', '2026-11-27', 5)).toEqual(['2026-11-27']);
  });
});
