import { monthsAfter } from '#shared/calendar-months.ts';
import { dayNumber, dayOf } from '#shared/day-number.ts';
import { groupBy } from '#shared/group-by.ts';
import type { HeldOutcome, OutcomeInput } from '#shared/outcomes/outcome.ts';

type Point = Pick<OutcomeInput, 'after' | 'months'> & { placementId?: string | undefined };

/** So many days before it is due, people begin to ask. */
const daysBefore = 14;

/** The last day on which something may have ended for its outcome to be asked for now. */
export function lastEndAsked(months: Point['months'], today: string): string {
  const horizon = dayOf(dayNumber(today) + daysBefore);
  let last = monthsAfter(horizon, -months);
  // Several last days of a long month have the same day in a short one.
  for (let next = dayAfter(last); monthsAfter(next, months) <= horizon; next = dayAfter(next)) {
    last = next;
  }
  return last;
}

function dayAfter(day: string): string {
  return dayOf(dayNumber(day) + 1);
}

/** One for each point, as it was recorded last. @param stored latest first. */
export function outcomesOf<T extends HeldOutcome>(
  stored: readonly T[],
): (T & { corrections: T[] })[] {
  return [...groupBy(stored, keyOf).values()]
    .flatMap(([latest, ...corrections]) => (latest ? [{ ...latest, corrections }] : []))
    .sort((a, b) => compare(b.asOf, a.asOf) || compare(a.id, b.id));
}

function keyOf({ after, months, placementId = '' }: Point): string {
  return `${after} ${months} ${placementId}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
