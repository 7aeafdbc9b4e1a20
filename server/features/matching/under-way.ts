import type { OpenReferrals } from '#server/features/referrals/open-referrals.ts';
import type { OpenReferral } from '#shared/referrals/open-referral.ts';

type Marked<M> = M & { referral: OpenReferral | undefined };

/** Marks what is under way of the two of a line, whatever list it stands in. */
export interface UnderWay {
  /** @param items openings */
  of<M extends { id: string }>(participantId: string, items: readonly M[]): Promise<Marked<M>[]>;
  /** @param items participants */
  at<M extends { id: string }>(openingId: string, items: readonly M[]): Promise<Marked<M>[]>;
}

export function createUnderWay(open: OpenReferrals): UnderWay {
  async function marked<M extends { id: string }>(
    items: readonly M[],
    pairs: Parameters<OpenReferrals>[0],
  ): Promise<Marked<M>[]> {
    const found = await open(pairs);
    return items.map((item, at) => ({ ...item, referral: found[at] }));
  }

  return {
    of: (participantId, items) =>
      marked(
        items,
        items.map(({ id: openingId }) => ({ participantId, openingId })),
      ),
    at: (openingId, items) =>
      marked(
        items,
        items.map(({ id: participantId }) => ({ participantId, openingId })),
      ),
  };
}
