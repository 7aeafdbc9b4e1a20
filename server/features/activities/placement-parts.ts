import { osloDayOf } from '#server/oslo-day.ts';
import type { WorkPart } from '#shared/activities/hours-rules.ts';
import { dayNumber, dayOf } from '#shared/day-number.ts';
import type { ApprovedPlan, HeldPlacement } from '#shared/placements/placement.ts';

/** As much of a placement as counts hours. */
export interface WorkedPlacement extends Pick<HeldPlacement, 'id' | 'participantId' | 'title'> {
  approved?: WorkedPlan | undefined;
  earlier: readonly WorkedPlan[];
  end?: { on: string } | undefined;
  cancelled?: unknown;
}
type WorkedPlan = Pick<ApprovedPlan, 'period' | 'hoursPerWeek' | 'approvedAt'>;

/** Before every day. */
const always = '0000-01-01';

/**
 * What counts of a placement: each plan from the day on which all three had approved it to the day before
 * the next one was, the first from its start; nothing after the end.
 */
export function placementParts({
  id,
  title,
  approved,
  earlier,
  end,
  cancelled,
}: WorkedPlacement): WorkPart[] {
  if (!approved || cancelled) return [];
  const plans = [...earlier, approved];
  const since = plans.map(({ approvedAt }, i) =>
    i === 0 ? always : osloDayOf(new Date(approvedAt)),
  );
  return plans.flatMap(({ period, hoursPerWeek = 0 }, i): WorkPart[] => {
    if (!period) return [];
    const next = since[i + 1];
    const ends = [period.end, end?.on, next && dayOf(dayNumber(next) - 1)];
    const last = ends.filter((day) => day !== undefined).sort()[0];
    const start = [period.start, since[i] ?? always].sort()[1] ?? period.start;
    if (last !== undefined && last < start) return [];
    return [{ kind: 'placement', id, title, hoursPerWeek, start, end: last }];
  });
}
