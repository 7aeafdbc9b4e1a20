import type { OwnPlacement } from '#shared/placements/placement.ts';
import { isAsked } from '#web/placement/own/own-next.ts';
import { dueTalks, standingOf } from '#web/placement/standing.ts';
import { osloToday } from '#web/text/plain-words.ts';

/** Whether the participant is asked for something of this placement now. */
export function asksForSomething(placement: OwnPlacement): boolean {
  const today = osloToday();
  return (
    isAsked(standingOf(placement, 'participant', today)) ||
    dueTalks(placement, 'participant', today).length > 0
  );
}
