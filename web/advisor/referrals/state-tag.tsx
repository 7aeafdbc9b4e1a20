import type { ReactElement } from 'react';
import type { ReferralState } from '#shared/referrals/referral-table.ts';
import { referralStateLabels } from '#web/text/referral.ts';
import { Tag } from '#web/ui/tag.tsx';

/** What waits for an advisor is marked. */
const tones = {
  suggested: 'accent',
  interested: 'warning',
  shared: 'accent',
  accepted: 'success',
  declined: 'neutral',
  rejected: 'neutral',
  withdrawn: 'neutral',
  expired: 'neutral',
} as const satisfies Record<ReferralState, string>;

export function StateTag({ state }: { state: ReferralState }): ReactElement {
  return <Tag tone={tones[state]}>{referralStateLabels[state]}</Tag>;
}
