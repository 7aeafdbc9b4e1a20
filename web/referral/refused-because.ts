import type { Referral } from '#shared/referrals/referral.ts';
import { isWaiting, type ReferralState } from '#shared/referrals/referral-table.ts';
import { ApiError, call, currentOf } from '#web/api/call.ts';

/** Why a step was not taken, of a referral that was there. */
export type Refusal =
  | 'placeTaken'
  /** It waits as before; what stands round it is not as it was. */
  | 'asItWas'
  | Exclude<ReferralState, 'suggested' | 'interested' | 'shared'>;

/** @returns undefined where the error is another one: of the net, of the rights, of a field. */
export async function refusedBecause(error: unknown, id: string): Promise<Refusal | undefined> {
  if (!(error instanceof ApiError) || error.status !== 409) return undefined;
  const now = currentOf<Referral>(error) ?? (await asItIs(id));
  return now && refusalIn(error, now.state);
}

export function refusalIn({ code }: Pick<ApiError, 'code'>, now: ReferralState): Refusal {
  if (code === 'place_taken') return 'placeTaken';
  return isWaiting(now) ? 'asItWas' : now;
}

async function asItIs(id: string): Promise<Referral | undefined> {
  try {
    return await call('GET /api/referrals/:id', { params: { id } });
  } catch {
    return undefined;
  }
}
