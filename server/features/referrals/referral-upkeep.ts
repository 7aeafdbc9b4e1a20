import type { OpeningPlaces } from '#server/features/openings/opening-places.ts';
import { expiryOf, isReserved } from './referral-expiry.ts';
import type { ReferralStore, StoredReferral } from './referral-store.ts';
import type { Settle } from './settle-acceptance.ts';
import type { ShortlistStore } from './shortlist-store.ts';

/** What follows by itself, at the start, every hour, and when an opening closes. */
export interface ReferralUpkeep {
  /** Finishes what a crash left, then writes down whose time is out. */
  all(): Promise<void>;
  expireDue(stored: readonly StoredReferral[]): Promise<void>;
  openingClosed(openingId: string): Promise<void>;
}

interface Dependencies {
  store: Pick<ReferralStore, 'change' | 'accepting' | 'waiting' | 'startsAmong'>;
  shortlist: Pick<ShortlistStore, 'all' | 'removeFromBefore'>;
  places: Pick<OpeningPlaces, 'openings'>;
  settle: Settle;
  now: () => Date;
}

/** As many openings are read at once. */
const batchSize = 500;

export function createReferralUpkeep({
  store,
  shortlist,
  places,
  settle,
  now,
}: Dependencies): ReferralUpkeep {
  async function expireDue(stored: readonly StoredReferral[]): Promise<void> {
    const openings = await places.openings([...new Set(stored.map((each) => each.openingId))]);
    for (const referral of stored) {
      const opening = openings.get(referral.openingId);
      const step = expiryOf(referral, opening, now());
      if (step) {
        const over = { state: 'expired', expiresOn: undefined, openPair: undefined } as const;
        const updatedAt = now().toISOString();
        await store.change(referral.id, referral.version, { ...over, updatedAt }, step);
      } else if (isReserved(referral, opening)) await settle(referral.id);
    }
  }

  async function expireAll(stored: readonly StoredReferral[]): Promise<void> {
    for (let from = 0; from < stored.length; from += batchSize) {
      await expireDue(stored.slice(from, from + batchSize));
    }
  }

  /** What was suggested is weighed in private no more, wherever the server died between the two. */
  async function forgetSuggested(): Promise<void> {
    for await (const weighed of shortlist.all()) {
      const starts = await store.startsAmong(
        weighed.map(({ participantId }) => participantId),
        weighed.map(({ openingId }) => openingId),
      );
      for (const start of starts) {
        await shortlist.removeFromBefore(start, new Date(start.createdAt));
      }
    }
  }

  return {
    expireDue,
    async all() {
      for (const { id } of await store.accepting()) await settle(id);
      await expireAll(await store.waiting());
      await forgetSuggested();
    },
    async openingClosed(openingId) {
      await expireAll(await store.waiting(openingId));
    },
  };
}
