import type { StoredOpening } from '#shared/openings/opening.ts';
import type { OpeningSweeper } from './opening-sweeper.ts';
import type { OpeningSource } from './projection.ts';
import {
  DocumentsRejected,
  type FreshContents,
  type IndexedOpening,
  type SearchIndex,
} from './search-index.ts';

/** How far the clocks of the servers may differ. */
const clockSkewMs = 10_000;

/** From when on one has to look for what has happened since an instant on this server's clock. */
export function withClockSkew(instant: Date): string {
  return new Date(instant.getTime() - clockSkewMs).toISOString();
}

/** A look that finds no more than so many changes is the last one before the swap. */
const fewChanges = 50;
/** People may write faster than the index takes it; what is left then is brought after the swap. */
const mostLooks = 5;

interface Dependencies {
  openings: OpeningSource;
  search: SearchIndex;
  sweeper: OpeningSweeper;
  now: () => Date;
  /** Openings read so far. */
  onProgress?: (count: number) => void;
}

/**
 * Makes the search index anew from the database, with no moment without results. What other processes
 * write meanwhile goes to the old index: it is put into the fresh one before the swap, and what came
 * between the last look and the swap is queued right behind it.
 */
export async function rebuildIndex({
  openings,
  search,
  sweeper,
  now,
  onProgress = () => {},
}: Dependencies): Promise<void> {
  let since = withClockSkew(now());
  /** The revision of each opening that the fresh index was made to agree with. */
  const seen = new Map<string, number>();

  async function* published(): AsyncGenerator<IndexedOpening[]> {
    for await (const batch of openings.published()) {
      yield sweeper.withNames(batch);
      for (const { id, revision } of batch) seen.set(id, revision);
      onProgress(seen.size);
    }
  }

  const unseen = (batch: readonly StoredOpening[]): StoredOpening[] =>
    batch.filter(({ id, revision }) => seen.get(id) !== revision);

  async function catchUp(fresh: FreshContents): Promise<void> {
    for (let look = 0; look < mostLooks; look++) {
      const startedAt = now();
      let found = 0;
      for await (const batch of openings.changedSince(since)) {
        const changed = unseen(batch);
        found += changed.length;
        await bringInto(fresh, changed);
        for (const { id, revision } of changed) seen.set(id, revision);
      }
      since = withClockSkew(startedAt);
      if (found <= fewChanges) return;
    }
  }

  async function bringInto(fresh: FreshContents, changed: readonly StoredOpening[]): Promise<void> {
    const isPublished = ({ status }: StoredOpening): boolean => status === 'published';
    await fresh.put(await sweeper.withNames(changed.filter(isPublished)));
    const others = changed.filter((it) => !isPublished(it));
    if (others.length > 0) await fresh.remove(others.map(({ id }) => id));
  }

  /** What came between the last look and the swap; that it is really in is seen to afterwards. */
  async function queueTheRest(swapped: FreshContents): Promise<void> {
    for await (const batch of openings.changedSince(since)) {
      await bringInto(swapped, unseen(batch));
    }
  }

  async function bringTheRest(): Promise<void> {
    for await (const batch of openings.changedSince(since)) {
      let ids = unseen(batch).map(({ id }) => id);
      for (let look = 0; ids.length > 0 && look < mostLooks; look++) {
        ids = [...(await sweeper.bring(ids)).changed];
      }
    }
  }

  /** The marks of what the rebuild has put in, or found not to belong there. */
  async function clearMarks(): Promise<void> {
    for await (const batch of openings.pendingRevisions()) {
      await openings.clearPending(batch.filter(({ id, revision }) => seen.get(id) === revision));
    }
  }

  let rejected: DocumentsRejected | undefined;
  try {
    await search.rebuild(published(), catchUp, queueTheRest);
  } catch (error) {
    if (!(error instanceof DocumentsRejected)) throw error;
    rejected = error;
    for (const id of error.reasons.keys()) seen.delete(id);
  }
  await bringTheRest();
  await clearMarks();
  if (rejected) throw rejected;
}
