import type { OpeningSweeper } from './opening-sweeper.ts';
import type { OpeningSource } from './projection.ts';

/**
 * So many openings go to the engine at once: what was just written waits for one batch under way at
 * most, and Meilisearch needs less than a second for one.
 */
const batchSize = 500;

interface Dependencies {
  openings: Pick<OpeningSource, 'pendingIds'>;
  sweeper: Pick<OpeningSweeper, 'bring'>;
}

/**
 * What the search engine has yet to hear of. What was just written has a lane of its own, and no
 * backlog is before it. The mark in the database is the queue: it is cleared only after the engine has
 * applied that very revision, so a crash at any point loses nothing.
 */
export interface OpeningQueue {
  /** Was written by this process, and is marked. */
  written(id: string): void;
  /** Came, went or changed although no mark tells of it. */
  unmarked(ids: readonly string[]): void;
  /**
   * Brings a batch of what was just written.
   * @returns whether there is more.
   * @throws SearchUnavailable, or what the database throws.
   */
  bringWritten(): Promise<boolean>;
  /** Brings a batch of what no mark tells of. @returns whether there is more. */
  bringUnmarked(): Promise<boolean>;
  /**
   * Brings a batch of what is marked, the latest change first.
   * @returns whether there is more; what cannot be brought now waits until all else was.
   */
  bringMarked(): Promise<boolean>;
}

export function createOpeningQueue({ openings, sweeper }: Dependencies): OpeningQueue {
  const written = new Set<string>();
  const unmarked = new Set<string>();
  /** Their mark stayed although they were brought; what comes after them has its turn. */
  const passedOver = new Set<string>();

  /**
   * What fails is brought once more, whether or not it is marked then: the engine may have taken it and
   * only its answer is lost, and the other lane may have cleared the mark of a newer revision meanwhile.
   */
  async function bring(ids: readonly string[]): Promise<void> {
    const { changed, kept } = await sweeper.bring(ids).catch((error: unknown) => {
      for (const id of ids) unmarked.add(id);
      throw error;
    });
    for (const id of changed) unmarked.add(id);
    for (const id of [...changed, ...kept]) passedOver.add(id);
  }

  return {
    written: (id) => void written.add(id),
    unmarked: (ids) => {
      for (const id of ids) unmarked.add(id);
    },
    async bringWritten() {
      const ids = [...written].slice(0, batchSize);
      for (const id of ids) written.delete(id);
      await bring(ids);
      return written.size > 0;
    },
    async bringUnmarked() {
      const ids = [...unmarked].slice(0, batchSize);
      for (const id of ids) unmarked.delete(id);
      await bring(ids);
      return unmarked.size > 0;
    },
    async bringMarked() {
      const ids = await openings.pendingIds(batchSize, [...passedOver]);
      await bring(ids);
      const isMore = ids.length === batchSize;
      if (!isMore) passedOver.clear();
      return isMore;
    },
  };
}
