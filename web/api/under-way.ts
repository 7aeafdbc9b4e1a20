import type { OwnReferral, ReferralForAdvisors } from '#shared/referrals/referral.ts';
import { openStates } from '#shared/referrals/referral-table.ts';
import { call } from './call.ts';
import { largestPage } from './every-page.ts';

/** An opening, and for advisors of whom. */
interface Pair {
  openingId: string;
  participantId?: string;
}

/** The referral that keeps the two from beginning anew; null where none does. */
export async function underWay<R extends OwnReferral | ReferralForAdvisors>(
  pair: Pair,
  signal?: AbortSignal,
): Promise<R | null> {
  const query = { ...pair, state: [...openStates], pageSize: 1 };
  const { items } = await call('GET /api/referrals', { query }, signal);
  const [latest] = items as R[];
  if (!latest?.placementId) return latest ?? null;
  return (await isPlacementOver(latest.placementId, pair, signal)) ? null : latest;
}

/** Then the yes to it is over as well. Asked of the list: to open it would say that it was read. */
async function isPlacementOver(id: string, pair: Pair, signal?: AbortSignal): Promise<boolean> {
  const over = { ...pair, state: ['ended' as const, 'cancelled' as const] };
  const query = { ...over, pageSize: largestPage };
  const { items } = await call('GET /api/placements', { query }, signal);
  return items.some((placement) => placement.id === id);
}
