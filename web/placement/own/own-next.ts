import type { OwnPlacement } from '#shared/placements/placement.ts';
import { ownPlacementText as t } from '#web/text/own-placement.ts';
import type { Standing } from '../standing.ts';

/** What happens next, and who does it. */
export function ownNextWords(standing: Standing, state: OwnPlacement['state']): string {
  const { next } = t;
  switch (standing.is) {
    case 'fill':
      return next.fill;
    case 'approve': {
      // One's own yes is what one can do.
      const [first = 'advisor'] = standing.by.includes('participant')
        ? ['participant' as const]
        : standing.by;
      return next.approve[first];
    }
    case 'begin':
      return next.begin(standing.on);
    case 'talk':
      return standing.isDue ? next.talkDue : next.talk(standing.on);
    case 'go_on':
      return next.go_on(standing.until);
    case 'end':
      return next.end;
    default:
      return state === 'cancelled' ? next.cancelled : next.ended;
  }
}

/** Whether one's own yes is what is waited for. */
export function isAsked(standing: Standing): boolean {
  return standing.is === 'approve' && standing.by.includes('participant');
}

export function isBegun({ period }: Pick<OwnPlacement, 'period'>, today: string): boolean {
  return period !== undefined && period.start <= today;
}
