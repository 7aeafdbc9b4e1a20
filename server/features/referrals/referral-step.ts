import type { Doer } from '#shared/placements/placement.ts';
import type { ReferralReason, ReferralStep } from '#shared/referrals/referral.ts';
import type {
  ReferralAction,
  ReferralState,
  SharedPart,
} from '#shared/referrals/referral-table.ts';

/** What comes along with a step; which of it, the endpoint of the step says. */
export interface StepBody {
  version: number;
  shares?: SharedPart[];
  message?: string | undefined;
  reason?: ReferralReason;
  text?: string | undefined;
  onBehalf?: { reason: string } | undefined;
  interpreter?: string | undefined;
}

/** The line of the history that a step leaves. */
export function stepOf(
  { role, displayName, service }: Doer,
  action: ReferralAction,
  from: ReferralState | undefined,
  at: string,
  { reason, text, onBehalf, interpreter }: Omit<StepBody, 'version'> = {},
): ReferralStep {
  return {
    at,
    by: { role, displayName, ...(service && { service }) },
    action,
    ...(from !== undefined && { from }),
    ...(reason !== undefined && { reason }),
    ...(text !== undefined && { text }),
    ...(onBehalf !== undefined && { onBehalf }),
    ...(interpreter !== undefined && { interpreter }),
  };
}
