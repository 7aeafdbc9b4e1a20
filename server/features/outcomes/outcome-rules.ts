import { monthsAfter } from '#shared/calendar-months.ts';
import { dayNumber, dayOf } from '#shared/day-number.ts';
import { groupBy } from '#shared/group-by.ts';
import type { DueOutcome, HeldOutcome, OutcomeInput } from '#shared/outcomes/outcome.ts';
import { outcomeMonths } from '#shared/outcomes/outcome-codes.ts';

type Point = Pick<OutcomeInput, 'after' | 'months'> & { placementId?: string | undefined };

/** So many days before it is due, people begin to ask. */
const daysBefore = 14;

/** Something of a participant that is over. */
export interface Ended {
  participant: { id: string; displayName: string };
  after: OutcomeInput['after'];
  placementId?: string;
  /** YYYY-MM-DD. */
  on: string;
}

/** What nobody has recorded yet and is due, or will be in two weeks; earliest first. */
export function dueOutcomes(
  ended: readonly Ended[],
  recorded: readonly (Point & { participantId: string })[],
  today: string,
): DueOutcome[] {
  const horizon = dayOf(dayNumber(today) + daysBefore);
  const known = new Set(recorded.map((each) => `${each.participantId} ${keyOf(each)}`));
  return ended
    .flatMap(({ participant, after, placementId, on }) =>
      outcomeMonths.map((months) => ({
        participant,
        after,
        months,
        ...(placementId !== undefined && { placementId }),
        dueOn: monthsAfter(on, months),
      })),
    )
    .filter(({ dueOn }) => dueOn <= horizon)
    .filter((due) => !known.has(`${due.participant.id} ${keyOf(due)}`))
    .sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.participant.id, b.participant.id));
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
