import type { ReferralStep } from '#shared/referrals/referral.ts';
import type { ReferralAction } from '#shared/referrals/referral-table.ts';
import {
  declineReasonLabels,
  rejectReasonLabels,
  withdrawReasonLabels,
} from '#web/text/referral.ts';

/** The same code may mean something else with another step. */
const labels: Partial<Record<ReferralAction, Readonly<Record<string, string>>>> = {
  decline: declineReasonLabels,
  reject: rejectReasonLabels,
  withdraw: withdrawReasonLabels,
};

/** The reason of a step in words; undefined where it needed none. */
export function reasonWords({
  action,
  reason,
}: Pick<ReferralStep, 'action' | 'reason'>): string | undefined {
  return reason && labels[action]?.[reason];
}
