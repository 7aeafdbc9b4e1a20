import type { ReactElement } from 'react';
import type { OpeningCard } from '#shared/openings/opening.ts';
import { useOwnReferralTo } from '#web/api/own-referrals.ts';
import { InterestLink } from './interest-link.tsx';

/** On an opening's own page; nothing until it is known whether something is under way. */
export function OwnInterest({ opening }: { opening: OpeningCard }): ReactElement | null {
  const { data } = useOwnReferralTo(opening.id);
  return data === undefined ? null : <InterestLink opening={opening} referral={data} />;
}
