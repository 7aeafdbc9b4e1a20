import type { Opening } from '#shared/openings/opening.ts';
import { daysUntil } from '#web/text/plain-words.ts';

/** Nobody can answer it any more, though it stands there. */
export function isOver({
  deadline,
  endDate,
  placesFree,
}: Pick<Opening, 'deadline' | 'endDate' | 'placesFree'>): boolean {
  const isPast = (day: string | undefined): boolean => day !== undefined && daysUntil(day) < 0;
  return placesFree < 1 || isPast(deadline) || isPast(endDate);
}
