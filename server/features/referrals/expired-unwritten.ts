import type { CaseScope } from '#server/case-scope.ts';
import { isWaiting, waitingStates } from '#shared/referrals/referral-table.ts';
import type { ReferralFilter } from './referral-query.ts';
import type { ReferralStore } from './referral-store.ts';

/**
 * The filter with the openings that are closed: what waits for them is expired, and nobody may have
 * written that down yet. Every list by state is asked through it, so that all read as one alone does.
 */
export type WithClosed = (scope: CaseScope, filter: ReferralFilter) => Promise<ReferralFilter>;

export function createWithClosed(
  store: Pick<ReferralStore, 'openingsOf'>,
  closedOf: (openingIds: readonly string[]) => Promise<string[]>,
): WithClosed {
  return async (scope, filter) => {
    const { states = [] } = filter;
    const waiting = states.includes('expired') ? waitingStates : states.filter(isWaiting);
    if (waiting.length === 0) return filter;
    const openings = await store.openingsOf(scope, { ...filter, states: waiting });
    return { ...filter, closed: await closedOf(openings) };
  };
}
