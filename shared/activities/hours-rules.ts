import { monthsAfter } from '#shared/calendar-months.ts';
import { dayNumber, dayOf } from '#shared/day-number.ts';
import type { HoursByWeek } from './activity.ts';

type Part = HoursByWeek['weeks'][number]['parts'][number];

/** Something that counts, while it lasts. Days are `YYYY-MM-DD`, both inclusive. */
export interface WorkPart extends Omit<Part, 'hours'> {
  hoursPerWeek: number;
  start: string;
  end?: string | undefined;
}

export interface RuledProgramme {
  start: string;
  end?: string | undefined;
  track?: string | undefined;
  schooling?: 'below_upper_secondary' | 'upper_secondary' | undefined;
}

/** The integration act, § 14 as of 2026: on average, in every programme towards work. */
export const hoursAsked = 15;

/**
 * The first day on which the rule holds: that of month 4 for people with upper secondary school, of month 7
 * for the others; undefined where it does not hold.
 * @param hasUpperSecondary where the programme does not say it
 */
export function ruleStart(
  programme: RuledProgramme | undefined,
  hasUpperSecondary: boolean,
): string | undefined {
  if (!programme || (programme.track ?? 'work') !== 'work') return undefined;
  const { start, schooling } = programme;
  const isUpper = schooling ? schooling === 'upper_secondary' : hasUpperSecondary;
  return monthsAfter(start, isUpper ? 3 : 6);
}

/** From the day on which the rule holds to today, or to the end of the programme. */
export interface RuledTime {
  from: string;
  until: string;
}

export function averageHours(
  parts: readonly WorkPart[],
  { from, until }: RuledTime,
): Pick<HoursByWeek, 'average' | 'below'> {
  const first = dayNumber(from);
  const last = dayNumber(until);
  if (last < first) return { average: 0, below: false };
  const days = last - first + 1;
  const hourDays = parts.reduce(
    (sum, part) => sum + daysOf(part, first, last) * part.hoursPerWeek,
    0,
  );
  return { average: rounded(hourDays / days), below: hourDays < hoursAsked * days - 1e-6 };
}

export function hoursByWeek(parts: readonly WorkPart[], time: RuledTime): HoursByWeek {
  const { from, until } = time;
  const first = dayNumber(from);
  const last = dayNumber(until);
  if (last < first) return { from, average: 0, weeks: [], below: false };
  const weeks: HoursByWeek['weeks'] = [];
  for (let monday = mondayOf(first); monday <= last; monday += 7) {
    weeks.push(weekOf(parts, monday, { first, last }));
  }
  return { from, ...averageHours(parts, time), weeks };
}

/** Hours a week on the average of the days that count in it. */
function weekOf(
  parts: readonly WorkPart[],
  monday: number,
  { first, last }: { first: number; last: number },
): HoursByWeek['weeks'][number] {
  const from = Math.max(monday, first);
  const to = Math.min(monday + 6, last);
  const days = to - from + 1;
  const counted = parts
    .map((part) => ({ part, days: daysOf(part, from, to) }))
    .filter((each) => each.days > 0);
  const hours = counted.reduce((sum, each) => sum + each.days * each.part.hoursPerWeek, 0) / days;
  return {
    week: isoWeek(monday),
    hours: rounded(hours),
    parts: counted.map(({ part: { kind, id, title, hoursPerWeek }, days: of }) => ({
      kind,
      id,
      title,
      hours: rounded((of * hoursPerWeek) / days),
    })),
  };
}

function daysOf({ start, end }: WorkPart, from: number, to: number): number {
  const last = end === undefined ? to : Math.min(to, dayNumber(end));
  return Math.max(0, last - Math.max(from, dayNumber(start)) + 1);
}

/** Day 0 was a Thursday. */
function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** The year is that of the week's Thursday. */
function isoWeek(monday: number): string {
  const year = dayOf(monday + 3).slice(0, 4);
  const first = mondayOf(dayNumber(`${year}-01-04`));
  return `${year}-W${String((monday - first) / 7 + 1).padStart(2, '0')}`;
}

function rounded(hours: number): number {
  return Math.round(hours * 100) / 100;
}
