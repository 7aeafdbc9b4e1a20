import { Conflict } from '#server/errors.ts';
import type { RankOptions } from '#server/matching/ranking.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { WeightsStore } from './weights-store.ts';

/** A page of a ranked list, on a day and by a municipality's weights. */
export type Asked = Omit<RankOptions, 'among'>;
export type Paging = Pick<Asked, 'page' | 'pageSize'>;
export type AskedFor = (municipality: string, paging: Paging) => Promise<Asked>;

export function createAskedFor(
  weightsStore: Pick<WeightsStore, 'inForce'>,
  now: () => Date,
): AskedFor {
  return async (municipality, { page, pageSize }) => {
    const weights = await weightsStore.inForce(municipality);
    return { today: osloDayOf(now()), weights, page, pageSize };
  };
}

/** @param why why it cannot be, if it cannot. @throws Conflict */
export function requireRankable(why: string | undefined): void {
  if (why !== undefined) throw new Conflict(`It cannot be ranked until it is changed: ${why}.`);
}
