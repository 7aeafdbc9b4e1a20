import { dayNumber } from '#shared/day-number.ts';
import type { PlacementWarning } from '#shared/placements/placement.ts';
import {
  type LimitedPlacement,
  type LimitFinding,
  limitFinding,
  type PlacementLimit,
} from '#shared/placements/placement-limits.ts';
import { isOverdue, type Period } from '#shared/placements/placement-state.ts';
import type { StoredPlacement } from './placement-store.ts';

/** What a placement is looked at beside. */
export interface Beside {
  /** All of the same participant; itself may be among them. */
  placements: readonly StoredPlacement[];
  limits: readonly PlacementLimit[];
  /** YYYY-MM-DD. */
  today: string;
}

/** What is worth a second look; nothing of it stops anybody. */
export function warningsOf(placement: StoredPlacement, beside: Beside): PlacementWarning[] {
  if (placement.end || placement.cancelled) return [];
  const { kind, discussedWithStaff } = placement;
  const finding = findingOf(placement, beside);
  return [
    ...(isOverdue(placement, beside.today)
      ? [{ path: 'period.end', code: 'overdue' } as const]
      : []),
    ...(finding
      ? [
          {
            path: 'period.end',
            code: finding === 'near' ? ('near_limit' as const) : ('over_limit' as const),
          },
        ]
      : []),
    ...(sharesWeekday(placement, beside.placements)
      ? [{ path: 'weekdays', code: 'same_weekday' } as const]
      : []),
    ...(kind === 'work_training' && !discussedWithStaff
      ? [{ path: 'discussedWithStaff', code: 'required' } as const]
      : []),
  ];
}

/** What the limit says of it beside the participant's others. */
export function findingOf(
  placement: StoredPlacement,
  { placements, limits }: Pick<Beside, 'placements' | 'limits'>,
): LimitFinding | undefined {
  const others = placements.filter(({ id, cancelled }) => id !== placement.id && !cancelled);
  return limitFinding(placement, others.map(asLimited), limits);
}

/** While a change waits, what was approved last still counts: the longer of the two. */
function asLimited({ kind, extendedLimit, end, ...placement }: StoredPlacement): LimitedPlacement {
  const { approved } = placement;
  const period = longer(placement.period, approved?.period);
  // What ended lasted as it was approved.
  const start = (approved?.period ?? period)?.start;
  return {
    kind,
    extendedLimit,
    period: end && start !== undefined ? { start, end: end.on } : period,
  };
}

function longer(a: Period | undefined, b: Period | undefined): Period | undefined {
  if (!a || !b) return a ?? b;
  return lengthOf(b) > lengthOf(a) ? b : a;
}

/** In days; one without an end is limited by nothing. */
function lengthOf({ start, end }: Period): number {
  return end === undefined ? 0 : dayNumber(end) - dayNumber(start) + 1;
}

function sharesWeekday(
  placement: StoredPlacement,
  placements: readonly StoredPlacement[],
): boolean {
  return placements.some(
    (other) =>
      other.id !== placement.id &&
      !other.end &&
      !other.cancelled &&
      overlap(placement.period, other.period) &&
      other.weekdays.some((day) => placement.weekdays.includes(day)),
  );
}

const never = '9999-12-31';

function overlap(a: Period | undefined, b: Period | undefined): boolean {
  if (!a || !b) return false;
  return a.start <= (b.end ?? never) && b.start <= (a.end ?? never);
}
