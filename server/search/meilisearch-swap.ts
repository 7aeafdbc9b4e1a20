import type { Meilisearch } from 'meilisearch';
import { faultBehind } from './meilisearch-http.ts';
import { type Settle, TaskFailed } from './meilisearch-tasks.ts';

/**
 * Readers see the old index until the engine has swapped, and the new one from then on. Where there is
 * no index yet, the fresh one gets the name of the live one.
 * @param onQueued what it queues is applied right after the swap; it must not throw.
 */
export async function swapIn(
  client: Pick<Meilisearch, 'getRawIndex' | 'swapIndexes'>,
  settle: Settle,
  indexes: [fresh: string, live: string],
  onQueued: () => Promise<void>,
): Promise<void> {
  const swap = async (rename: boolean): Promise<void> => {
    const enqueued = await client.swapIndexes([{ indexes, rename }]);
    await onQueued();
    await settle(Promise.resolve(enqueued));
  };
  const isFirst = !(await isThere(client, indexes[1]));
  try {
    await swap(isFirst);
  } catch (error) {
    // A write makes an index where there is none, and that may have happened just now.
    const isStillFirst = !(await isThere(client, indexes[1]));
    if (!(error instanceof TaskFailed) || isFirst === isStillFirst) throw error;
    await swap(isStillFirst);
  }
}

/** Only "not found" says so: an index without documents or without our settings is there all the same. */
async function isThere(client: Pick<Meilisearch, 'getRawIndex'>, uid: string): Promise<boolean> {
  try {
    await client.getRawIndex(uid);
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

export function isNotFound(error: unknown): boolean {
  return faultBehind(error)?.code === 'index_not_found';
}
