import type { OwnReferral } from '#shared/referrals/referral.ts';
import { reasonLabelsOf } from '#web/referral/reason-labels.ts';
import { ownReferralText as t } from '#web/text/own-page.ts';

/** Why it ended, in plain words; none where time was out. */
export function lastReason({ history }: OwnReferral): string[] {
  const step = history.at(-1);
  const label = step?.reason && reasonLabelsOf(step.action)[step.reason];
  return label ? [`${t.reason(label)}.`] : [];
}
