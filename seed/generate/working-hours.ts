import { type OpeningKind, type Shift, shifts, type Weekday, weekdays } from '#shared/codes.ts';
import type { HoursPerWeek } from '#shared/fields.ts';
import type { WorkingTime } from './occupations/occupation-profile.ts';
import type { Random } from './random.ts';

export interface WorkingHours {
  shifts: Shift[];
  weekdays?: Weekday[];
  daysPerWeek?: number;
  hoursPerWeek?: HoursPerWeek;
}

/** Ways to share out the day, as ordinary jobs have it. */
const shiftPatterns: Readonly<
  Record<WorkingTime, readonly (readonly [readonly Shift[], number])[]>
> = {
  day: [[['day'], 1]],
  early: [
    [['day'], 6],
    [['night'], 2],
    [['day', 'weekend'], 2],
  ],
  evening: [
    [['evening', 'weekend'], 5],
    [['evening'], 3],
    [['day', 'evening'], 2],
  ],
  meals: [
    [['day'], 3],
    [['day', 'evening'], 2],
    [['day', 'evening', 'weekend'], 3],
    [['evening', 'weekend'], 2],
  ],
  shop: [
    [['day'], 2],
    [['day', 'evening'], 3],
    [['day', 'evening', 'weekend'], 3],
    [['weekend'], 1],
  ],
  rota: [
    [['day'], 2],
    [['day', 'evening'], 2],
    [['day', 'evening', 'weekend'], 4],
    [['day', 'evening', 'night', 'weekend'], 1],
    [['night'], 1],
  ],
  two_shifts: [
    [['day'], 4],
    [['day', 'evening'], 4],
    [['night'], 1],
  ],
};

/** Share of full time in tenths, part time being first-class. */
const tenths: readonly (readonly [number, number])[] = [
  [10, 5],
  [8, 3],
  [6, 2],
  [5, 2],
  [4, 1],
];
const fullTime = 37.5;
const hoursPerDay = 7.5;
const monToFri: readonly Weekday[] = weekdays.slice(0, 5);

export function workingHoursOf(random: Random, kind: OpeningKind, time: WorkingTime): WorkingHours {
  if (kind === 'language_practice') return languagePractice(random);
  if (kind === 'work_training') return workTraining(random);
  return ordinaryJob(random, kind, time);
}

/** Two days at work and three at school (settled practice, product.md). */
function languagePractice(random: Random): WorkingHours {
  return {
    shifts: ['day'],
    daysPerWeek: 2,
    hoursPerWeek: random.pick([
      { min: 10, max: 15 },
      { min: 12, max: 15 },
      { min: 8, max: 12 },
    ]),
    ...(random.chance(0.5) && { weekdays: random.sample(monToFri, random.int(2, 5)) }),
  };
}

function workTraining(random: Random): WorkingHours {
  const days = random.int(2, 5);
  return {
    shifts: random.chance(0.85) ? ['day'] : ['day', 'evening'],
    daysPerWeek: days,
    hoursPerWeek: { min: days * 4, max: days * hoursPerDay },
    ...(random.chance(0.4) && { weekdays: [...monToFri] }),
  };
}

function ordinaryJob(random: Random, kind: OpeningKind, time: WorkingTime): WorkingHours {
  const worked = random.weighted(shiftPatterns[time]);
  const part = kind === 'apprenticeship' ? 10 : random.weighted(tenths);
  const hours = (fullTime * part) / 10;
  const min = random.chance(0.3) && part < 10 ? Math.max(7.5, hours - 7.5) : hours;
  return {
    shifts: shifts.filter((shift) => worked.includes(shift)),
    ...(random.chance(0.92) && { hoursPerWeek: { min, max: hours } }),
    ...(random.chance(0.55) && weekdaysOf(worked, Math.ceil(hours / hoursPerDay))),
  };
}

function weekdaysOf(worked: readonly Shift[], days: number): Partial<WorkingHours> {
  const isWeekendOnly = worked.every((shift) => shift === 'weekend');
  if (isWeekendOnly) return { weekdays: ['sat', 'sun'], daysPerWeek: Math.min(days, 2) };
  if (worked.includes('weekend')) return { weekdays: [...weekdays], daysPerWeek: days };
  return { weekdays: [...monToFri], daysPerWeek: days };
}
