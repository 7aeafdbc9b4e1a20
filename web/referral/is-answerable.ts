import type { OpeningCard } from '#shared/openings/opening.ts';
import { daysUntil } from '#web/text/plain-words.ts';

type Dates = Pick<OpeningCard, 'deadline' | 'endDate' | 'placesFree'>;

/** Whether one may still say yes, as the gate open has it. The server decides again. */
export function isAnswerable({ deadline, endDate, placesFree }: Dates): boolean {
  const isOver = [deadline, endDate].some((day) => day !== undefined && daysUntil(day) < 0);
  return placesFree > 0 && !isOver;
}
