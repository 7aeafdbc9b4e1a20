import type { StepAction } from '#web/api/referrals.ts';
import {
  declineReasonLabels,
  rejectReasonLabels,
  withdrawReasonLabels,
} from '#web/text/referral.ts';

/** Names of the reasons of a step; the same code may be another reason of another step. */
export function reasonLabelsOf(action: string): Readonly<Record<string, string>> {
  return labels[action as StepAction] ?? {};
}

const labels: Partial<Record<StepAction, Readonly<Record<string, string>>>> = {
  decline: declineReasonLabels,
  reject: rejectReasonLabels,
  withdraw: withdrawReasonLabels,
};
