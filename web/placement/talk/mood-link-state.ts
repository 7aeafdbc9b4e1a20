import type { moods } from '#shared/placements/placement-codes.ts';

/** The face that was tapped on the page before; kept in the history entry, not in the address. */
export interface MoodLinkState {
  mood?: (typeof moods)[number];
}
