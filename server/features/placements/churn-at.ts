import type { Account } from '#shared/accounts/session-endpoints.ts';
import { isAdvisor } from '#shared/codes.ts';
import { groupBy } from '#shared/group-by.ts';
import { churnOf } from './churn-rules.ts';
import type { PlacementStore } from './placement-store.ts';

/**
 * How many stays of the municipality's participants at an employer led to no job there, of those who were
 * there twice or more; undefined where there are none, and for whom it is not.
 */
export type ChurnAt = (account: Account, employerId: string) => Promise<number | undefined>;

export function createChurnAt(
  store: Pick<PlacementStore, 'ofEmployer'>,
  hiddenFrom: (account: Account) => Promise<string[]>,
): ChurnAt {
  return async (account, employerId) => {
    const { role, municipality } = account;
    if (!isAdvisor(role) || municipality === undefined) return undefined;
    const hidden = new Set(await hiddenFrom(account));
    const placements = await store.ofEmployer(employerId, municipality);
    const seen = placements.filter(({ participantId }) => !hidden.has(participantId));
    const stays = [...groupBy(seen, ({ participantId }) => participantId).values()]
      .flatMap(churnOf)
      .reduce((sum, each) => sum + each.stays, 0);
    return stays === 0 ? undefined : stays;
  };
}
