import { createHash } from 'node:crypto';
import type { SentPair } from '#shared/plans/plan.ts';

/**
 * The id of the referral that a plan makes of a line, always the same: whoever comes again, or at once,
 * finds it there.
 */
export function referralIdFor(planId: string, { participantId, openingId }: SentPair): string {
  const text = JSON.stringify([planId, participantId, openingId]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 36);
}
