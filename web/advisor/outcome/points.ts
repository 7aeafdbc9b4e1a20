import { monthsAfter } from '#shared/calendar-months.ts';
import { outcomeMonths } from '#shared/outcomes/outcome-codes.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { PlacementForAdvisors } from '#shared/placements/placement.ts';
import type { OutcomePoint } from './outcome-address.ts';

/** A point at which something can be said of somebody, and the day of it. */
export interface DatedPoint extends OutcomePoint {
  /** Of the placement. */
  title?: string;
  dueOn: string;
}

/** Every point after what is over, the earliest first. */
export function pointsOf(
  { programme }: Pick<Participant, 'programme'>,
  placements: readonly Pick<PlacementForAdvisors, 'id' | 'title' | 'end'>[],
  today: string,
): DatedPoint[] {
  const end = programme?.end;
  const ends = [
    ...(end !== undefined && end <= today ? [{ after: 'programme' as const, on: end }] : []),
    ...placements.flatMap(({ id: placementId, title, end: ended }) =>
      ended ? [{ after: 'placement' as const, placementId, title, on: ended.on }] : [],
    ),
  ];
  return ends
    .flatMap(({ on, ...of }) =>
      outcomeMonths.map((months) => ({ ...of, months, dueOn: monthsAfter(on, months) })),
    )
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}
