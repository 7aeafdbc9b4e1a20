import { z } from 'zod';
import { instant } from '#shared/fields.ts';
import { doer } from '#shared/placements/placement.ts';

/** What of a record is followed, so that its past can be told. */
const followedParts = ['levels', 'wishes', 'programme', 'responsible'] as const;
export type FollowedPart = (typeof followedParts)[number];

export const participantChange = z.object({
  at: instant,
  by: doer,
  /** `registered`: all of them, as they were at the start. */
  what: z.enum([...followedParts, 'registered']),
  /** As it was, and as it is since; missing: there was none. */
  from: z.unknown(),
  to: z.unknown(),
});
export type ParticipantChange = z.output<typeof participantChange>;
