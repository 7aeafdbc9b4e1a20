import type { OpeningPlaces } from '#server/features/openings/opening-places.ts';
import { type HeldReferral, heldReferral } from '#shared/referrals/referral.ts';
import type { HeldShortlisted } from '#shared/referrals/shortlist-endpoints.ts';
import type { ReferralStore } from './referral-store.ts';
import { toHeld } from './shortlist-service.ts';
import type { ShortlistStore } from './shortlist-store.ts';

/** What is kept of a participant here, for export, archive and erasing (accounts.md, "Rights"). */
export interface HeldOfParticipant {
  all(participantId: string): Promise<{
    referrals: HeldReferral[];
    shortlist: HeldShortlisted[];
  }>;
  /** Another text after every change of a referral. */
  stamp(participantId: string): Promise<string>;
  /** Whether a referral was ever made. */
  isAny(participantId: string): Promise<boolean>;
  /** Of these participants; the places that they held are free as when a placement ends. */
  forget(participantIds: readonly string[]): Promise<void>;
}

interface Dependencies {
  store: Pick<ReferralStore, 'ofParticipants' | 'remove'>;
  shortlist: Pick<ShortlistStore, 'ofParticipant' | 'removeOfParticipants'>;
  places: Pick<OpeningPlaces, 'release' | 'forget'>;
  /** Those of the placements whose places have become somebody's job. */
  jobsAmong: (placementIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Keys under which referrals were made. */
  forgetKeys: (resourceIds: readonly string[]) => Promise<void>;
}

export function createHeldOfParticipant({
  store,
  shortlist,
  places,
  jobsAmong,
  forgetKeys,
}: Dependencies): HeldOfParticipant {
  return {
    async all(participantId) {
      const [referrals, weighed] = await Promise.all([
        store.ofParticipants([participantId]),
        shortlist.ofParticipant(participantId),
      ]);
      return {
        // Without what the server keeps for itself.
        referrals: referrals.map((each) => heldReferral.parse(each)),
        shortlist: weighed.map(toHeld),
      };
    },
    async stamp(participantId) {
      const referrals = await store.ofParticipants([participantId]);
      return referrals
        .map(({ id, version }) => `${id}:${version}`)
        .sort()
        .join(' ');
    },
    isAny: async (participantId) => (await store.ofParticipants([participantId])).length > 0,
    async forget(participantIds) {
      const referrals = await store.ofParticipants(participantIds);
      const jobs = await jobsAmong(referrals.flatMap(({ placementId }) => placementId ?? []));
      for (const { id, openingId, placementId = '' } of referrals) {
        if (jobs.has(placementId)) await places.forget(openingId, id);
        else await places.release(openingId, id);
      }
      const ids = referrals.map(({ id }) => id);
      await store.remove(ids);
      await forgetKeys(ids);
      await shortlist.removeOfParticipants(participantIds);
    },
  };
}
