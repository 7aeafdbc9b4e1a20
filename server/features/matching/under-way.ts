import type { OpenReferrals } from '#server/features/referrals/open-referrals.ts';
import type { OpenReferral } from '#shared/referrals/open-referral.ts';
import { idsIn } from './filler.ts';

/** Marks what is under way of the two of a line, whatever list it stands in. */
export type Marker = <M extends { id: string }>(
  items: readonly M[],
) => (M & { referral: OpenReferral | undefined })[];

export interface UnderWay {
  /** For lists of openings. */
  of(participantId: string): Promise<Marker>;
  /** For these lists of participants. */
  at(openingId: string, ...lists: (readonly { id: string }[])[]): Promise<Marker>;
}

export function createUnderWay(open: OpenReferrals): UnderWay {
  return {
    of: async (participantId) => markerOf(await open.of(participantId)),
    at: async (openingId, ...lists) => markerOf(await open.at(openingId, idsIn(lists))),
  };
}

function markerOf(found: ReadonlyMap<string, OpenReferral>): Marker {
  return (items) => items.map((item) => ({ ...item, referral: found.get(item.id) }));
}
