import type { OwnPlacement } from '#shared/placements/placement.ts';
import type { OwnReferral } from '#shared/referrals/referral.ts';
import { asksForSomething } from '#web/participant/placement/asks-for-something.ts';
import { wayOf } from './way.ts';

interface Things {
  referrals: OwnReferral[];
  placements: OwnPlacement[];
}

/**
 * What I am asked now, what is under way, and what is over. A placement stands for the referral that it
 * was made of, and one that asks for something stands under way as well.
 */
export function sortedOut(
  referrals: readonly OwnReferral[],
  placements: readonly OwnPlacement[],
): { asked: Things; underWay: Things; ended: Things } {
  const placed = new Set(placements.map(({ referralId }) => referralId));
  const alone = referrals.filter(({ id }) => !placed.has(id));
  const isOver = ({ state }: OwnPlacement): boolean => state === 'ended' || state === 'cancelled';
  const isOn = (referral: OwnReferral): boolean => wayOf(referral).length > 0;
  const isSuggested = ({ state }: OwnReferral): boolean => state === 'suggested';
  return {
    asked: {
      referrals: alone.filter(isSuggested),
      placements: placements.filter(asksForSomething),
    },
    underWay: {
      referrals: alone.filter((each) => isOn(each) && !isSuggested(each)),
      placements: placements.filter((each) => !isOver(each)),
    },
    ended: {
      referrals: alone.filter((each) => !isOn(each)),
      placements: placements.filter(isOver),
    },
  };
}
