import { osloDayOf } from '#server/oslo-day.ts';
import type { OpenReferral } from '#shared/referrals/open-referral.ts';
import { pairOf, type ReferralStore } from './referral-store.ts';

interface Pair {
  participantId: string;
  openingId: string;
}

/** What is under way between two, in the order of the pairs. */
export type OpenReferrals = (pairs: readonly Pair[]) => Promise<(OpenReferral | undefined)[]>;

export function createOpenReferrals(
  store: Pick<ReferralStore, 'ofPairs'>,
  now: () => Date,
): OpenReferrals {
  return async (pairs) => {
    if (pairs.length === 0) return [];
    const keys = pairs.map(({ participantId, openingId }) => pairOf(participantId, openingId));
    const today = osloDayOf(now());
    const found = await store.ofPairs(keys);
    const open = new Map(
      found
        .filter(({ expiresOn = today }) => expiresOn >= today)
        .map(({ id, state, openPair }) => [openPair, { id, state }]),
    );
    return keys.map((key) => open.get(key));
  };
}
