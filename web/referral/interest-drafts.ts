import type { OwnReferral } from '#shared/referrals/referral.ts';
import { type DraftStore, draftStore } from '#web/form/draft-store.ts';

/** What a participant has typed with a yes to one opening; it goes when that yes has arrived. */
export function interestDrafts<V>(
  accountId: string,
  openingId: string,
): DraftStore<V, OwnReferral> {
  return draftStore({ accountId, name: `interest-${openingId}`, place: 'tab' });
}
