import { monthsAfter } from '#shared/calendar-months.ts';
import type { OpeningKind } from '#shared/codes.ts';
import { dayNumber, dayOf } from '#shared/day-number.ts';
import type { Period } from './placement-state.ts';

/** A row of `placement-limits.csv`: how long somebody may be in a kind of placement. */
export interface PlacementLimit {
  kind: OpeningKind;
  limit: 'ordinary' | 'extended';
  months: number;
  /** Of all placements of a participant, or of each by itself. */
  per: 'participant' | 'placement';
  effect: 'refuse' | 'warn';
  /** The day from which it applies. */
  validFrom: string;
}

export interface LimitedPlacement {
  kind: OpeningKind;
  extendedLimit: boolean;
  /** Missing: nobody has said when. */
  period?: Period | undefined;
}

/** What the limit says of a placement. */
export type LimitFinding = 'refused' | 'over' | 'near';

/** So many days before the limit it is near. */
const nearDays = 30;

/**
 * The limit's word on a placement among the participant's others of its kind that are not cancelled: the
 * days of all, laid from the first start, end at the latest on first start + n calendar months − 1 day.
 * @param others of any kind; ended ones with the day on which they ended.
 */
export function limitFinding(
  placement: LimitedPlacement,
  others: readonly LimitedPlacement[],
  limits: readonly PlacementLimit[],
): LimitFinding | undefined {
  const { kind, period } = placement;
  if (!period?.end) return undefined;
  const periods = [placement, ...others.filter((each) => each.kind === kind)].flatMap(endOf);
  const first = periods.map(({ start }) => start).reduce((a, b) => (b < a ? b : a));
  const row = limitOf(placement, first, limits);
  if (!row) return undefined;
  const counted = row.per === 'participant' ? periods : endOf(placement);
  const start = row.per === 'participant' ? first : period.start;
  const days = counted.reduce((sum, each) => sum + daysIn(each), 0);
  const left = dayNumber(lastDay(start, row.months)) - (dayNumber(start) + days - 1);
  if (left < 0) return row.effect === 'refuse' ? 'refused' : 'over';
  return left <= nearDays ? 'near' : undefined;
}

/** The last day of so many months from a day on. */
export function lastDay(start: string, months: number): string {
  return dayOf(dayNumber(monthsAfter(start, months)) - 1);
}

/** The row in force on a day; one of ordinary length where there is no longer one. */
function limitOf(
  { kind, extendedLimit }: LimitedPlacement,
  day: string,
  limits: readonly PlacementLimit[],
): PlacementLimit | undefined {
  const inForce = limits.filter((each) => each.kind === kind && each.validFrom <= day);
  const latest = (limit: PlacementLimit['limit']): PlacementLimit | undefined =>
    inForce
      .filter((each) => each.limit === limit)
      .reduce<PlacementLimit | undefined>(
        (a, b) => (a && a.validFrom >= b.validFrom ? a : b),
        undefined,
      );
  return (extendedLimit ? latest('extended') : undefined) ?? latest('ordinary');
}

function endOf({ period }: LimitedPlacement): Required<Period & { end: string }>[] {
  return period?.end ? [{ start: period.start, end: period.end }] : [];
}

function daysIn({ start, end }: { start: string; end: string }): number {
  return Math.max(0, dayNumber(end) - dayNumber(start) + 1);
}
