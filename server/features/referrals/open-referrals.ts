import { osloDayOf } from '#server/oslo-day.ts';
import type { OpenReferral } from '#shared/referrals/open-referral.ts';
import { type OpenPair, pairOf, type ReferralStore } from './referral-store.ts';

type ById = ReadonlyMap<string, OpenReferral>;

/** What is under way. */
export interface OpenReferrals {
  /** With a participant, by opening. */
  of(participantId: string): Promise<ById>;
  /** Between an opening and these participants, by participant. */
  at(openingId: string, participantIds: readonly string[]): Promise<ById>;
}

export function createOpenReferrals(
  store: Pick<ReferralStore, 'openOf' | 'openAmong'>,
  now: () => Date,
): OpenReferrals {
  function by(key: 'openingId' | 'participantId', found: readonly OpenPair[]): ById {
    const today = osloDayOf(now());
    const inTime = found.filter(({ expiresOn = today }) => expiresOn >= today);
    return new Map(inTime.map(({ id, state, ...pair }) => [pair[key], { id, state }]));
  }

  return {
    of: async (participantId) => by('openingId', await store.openOf(participantId)),
    async at(openingId, participantIds) {
      if (participantIds.length === 0) return new Map();
      const pairs = participantIds.map((participantId) => pairOf(participantId, openingId));
      return by('participantId', await store.openAmong(pairs));
    },
  };
}
