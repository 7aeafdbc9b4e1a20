import type { OpeningSweeper } from './opening-sweeper.ts';
import type { OpeningSource } from './projection.ts';
import type { IndexedOpening, SearchIndex } from './search-index.ts';

/** How far the clocks of the servers may differ. */
const clockSkewMs = 10_000;

/** From when on one has to look for what has happened since an instant on this server's clock. */
export function withClockSkew(instant: Date): string {
  return new Date(instant.getTime() - clockSkewMs).toISOString();
}

interface Dependencies {
  openings: OpeningSource;
  search: SearchIndex;
  sweeper: OpeningSweeper;
  now: () => Date;
  /** Openings read so far. */
  onProgress?: (count: number) => void;
}

/** Makes the search index anew from the database, with no moment without results. */
export async function rebuildIndex({
  openings,
  search,
  sweeper,
  now,
  onProgress = () => {},
}: Dependencies): Promise<void> {
  const since = withClockSkew(now());
  let count = 0;
  const published = async function* (): AsyncGenerator<IndexedOpening[]> {
    for await (const batch of openings.published()) {
      yield sweeper.withNames(batch);
      count += batch.length;
      onProgress(count);
    }
  };
  await search.rebuild(published());
  // What other processes wrote meanwhile went to the old index.
  for await (const changed of openings.changedSince(since)) {
    await sweeper.bring(changed.map(({ id }) => id));
  }
}
