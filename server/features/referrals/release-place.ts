import type { OpeningPlaces } from '#server/features/openings/opening-places.ts';
import type { ReferralStore } from './referral-store.ts';

/**
 * The placement of a referral is over: the two may be referred again, and the place is free where
 * `freesPlace`. May be asked any number of times.
 */
export type Release = (referralId: string, over: { freesPlace: boolean }) => Promise<void>;

export function createRelease(
  store: Pick<ReferralStore, 'find' | 'closePair'>,
  places: Pick<OpeningPlaces, 'release'>,
): Release {
  return async (id, { freesPlace }) => {
    const referral = await store.find(id);
    if (!referral) return;
    if (freesPlace) await places.release(referral.openingId, id);
    await store.closePair(id);
  };
}
