import { setImmediate as nextTurn } from 'node:timers/promises';
import type { MeilisearchDocument } from './meilisearch-document.ts';

/** What a fresh index needs of the engine. */
export interface FreshIndexEngine {
  /** Puts documents into the queue; what is awaited afterwards ends when they are applied. */
  add(documents: MeilisearchDocument[]): Promise<Queued>;
  remove(ids: readonly string[]): Promise<Queued>;
  count(): Promise<number>;
}

/** In the engine's queue, at a place that later tasks cannot overtake. */
export interface Queued {
  /** Ids that the engine refuses, with its reasons. */
  readonly applied: Promise<ReadonlyMap<string, string>>;
}

/** So many batches are under way at once; a write that comes meanwhile waits for them in the engine. */
const mostUnderWay = 4;

/**
 * An index that is being filled while the live one changes. Writes of the meantime go to both; a batch
 * that was read before such a write does not undo it. What is queued is queued in order.
 */
export class FreshIndex {
  readonly #engine: FreshIndexEngine;
  /** Written or removed in the meantime. */
  readonly #touched = new Set<string>();
  readonly #held = new Set<string>();
  readonly #refused = new Map<string, string>();
  #underWay: Promise<void>[] = [];
  #last: Promise<unknown> = Promise.resolve();
  #isDone = false;

  constructor(engine: FreshIndexEngine) {
    this.#engine = engine;
  }

  async fill(documents: readonly MeilisearchDocument[]): Promise<void> {
    while (this.#underWay.length >= mostUnderWay) await this.#underWay.shift();
    await this.#queue(() => {
      const untouched = documents.filter(({ id }) => !this.#touched.has(id));
      return this.#add(untouched);
    });
    await nextTurn();
  }

  write(documents: readonly MeilisearchDocument[]): Promise<void> {
    for (const { id } of documents) this.#touched.add(id);
    return this.#queue(() => this.#add(documents));
  }

  remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#touched.add(id);
    return this.#queue(() => this.#remove(ids));
  }

  /**
   * Waits for everything, compares the count, and then does `swap` in the same order as writes; what
   * `lastLook` puts in is queued right before it.
   * @returns what the engine refused.
   */
  async finish(
    lastLook: (last: Pick<FreshIndex, 'write' | 'remove'>) => Promise<void>,
    swap: () => Promise<void>,
  ): Promise<ReadonlyMap<string, string>> {
    await this.settled();
    await this.#inOrder(async () => {
      await this.settled();
      const [counted, expected] = [await this.#engine.count(), this.#held.size];
      if (counted !== expected) {
        throw new Error(`the fresh index holds ${counted} documents instead of ${expected}`);
      }
      await lastLook({
        write: (documents) => this.#start(() => this.#add(documents)),
        remove: (ids) => this.#start(() => this.#remove(ids)),
      });
      await swap();
      this.#isDone = true;
    });
    await this.settled();
    return this.#refused;
  }

  /** Waits until all that is under way is applied. */
  async settled(): Promise<void> {
    const underWay = this.#underWay;
    this.#underWay = [];
    await Promise.all(underWay);
  }

  #add(documents: readonly MeilisearchDocument[]): Promise<Queued> {
    for (const { id } of documents) this.#held.add(id);
    return this.#engine.add([...documents]);
  }

  #remove(ids: readonly string[]): Promise<Queued> {
    for (const id of ids) this.#held.delete(id);
    return this.#engine.remove(ids);
  }

  #queue(enqueue: () => Promise<Queued>): Promise<void> {
    return this.#inOrder(async () => {
      if (!this.#isDone) await this.#start(enqueue);
    });
  }

  async #start(enqueue: () => Promise<Queued>): Promise<void> {
    const { applied } = await enqueue();
    const noted = applied.then((refused) => {
      for (const [id, reason] of refused) {
        this.#refused.set(id, reason);
        this.#held.delete(id);
      }
    });
    noted.catch(() => {});
    this.#underWay.push(noted);
  }

  #inOrder(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }
}
