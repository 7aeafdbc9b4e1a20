import type { Opening } from '#shared/openings/opening.ts';
import { ApiError } from '#web/api/call.ts';
import type { OpeningContent, StoreOpening } from '#web/api/own-openings.ts';
import type { BrowserCopy } from './browser-copy.ts';
import { canBeStored, changedFields, contentOf } from './opening-content.ts';
import { type OpeningValues, valuesOf } from './opening-values.ts';

export type KeepingStatus =
  /** Nothing to store. */
  | 'unchanged'
  /** In this browser only, until there is enough for the server to keep. */
  | 'in_browser'
  /** Will be stored when the writing pauses. */
  | 'waiting'
  /** Not a draft: its changes wait for a word from the writer. */
  | 'unsaved'
  | 'saving'
  | 'saved'
  | 'refused'
  | 'conflict';

export interface Keeping {
  status: KeepingStatus;
  /** What is written over: as the server held it last; missing before the first time. */
  stored: Opening | undefined;
  savedAt?: Date;
  /** Why it was refused. */
  error?: unknown;
  /** Of a conflict: what the server holds, changed by someone else. */
  newest?: Opening;
}

interface KeeperParts {
  /** What stands in the form now. */
  values: () => OpeningValues;
  employerId: string;
  stored: Opening | undefined;
  /** What a new form starts with. */
  blank: OpeningValues;
  /** Where a form's unsaved words are kept; `undefined` is a new opening. */
  copyOf: (openingId: string | undefined) => BrowserCopy;
  store: (change: StoreOpening) => Promise<Opening>;
}

/** A pause in the writing after which a draft is stored. */
const pauseMs = 1200;

/**
 * Keeps what is written: in the browser at each change, on the server when there is enough for a draft
 * and the writing pauses. One request at a time, each over the version that the last one gave.
 */
export class OpeningKeeper {
  #parts: KeeperParts;
  #keeping: Keeping;
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<Opening> | undefined;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
    this.#keeping = { status: 'unchanged', stored: parts.stored };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly keeping = (): Keeping => this.#keeping;

  /** Something in the form has changed. */
  changed(): void {
    this.#stopWaiting();
    const { stored, savedAt, status } = this.#keeping;
    if (!this.#differs()) {
      this.#copy().drop();
      if (status !== 'conflict') this.#set({ status: savedAt ? 'saved' : 'unchanged' });
      return;
    }
    this.#writeCopy();
    if (status === 'conflict') return;
    if (stored && stored.status !== 'draft') {
      this.#set({ status: 'unsaved' });
      return;
    }
    if (!canBeStored(this.#parts.values())) {
      this.#set({ status: 'in_browser' });
      return;
    }
    this.#set({ status: 'waiting' });
    this.#timer = setTimeout(() => this.#attempt(), pauseMs);
  }

  /** Stores what is not stored yet. @throws ApiError when the server refuses or does not answer. */
  async flush(): Promise<Opening> {
    this.#stopWaiting();
    while (this.#running) await this.#running.catch(() => undefined);
    const { stored } = this.#keeping;
    if (stored && !this.#differs()) return stored;
    return await this.#save();
  }

  /** The form is left: what waits for a pause is stored now. */
  leave(): void {
    if (this.#timer !== undefined) this.#attempt();
  }

  /** One has chosen: what stands in the form now is over the newest version. */
  adopt(newest: Opening): void {
    this.#set({ status: 'unchanged', stored: newest });
    this.changed();
  }

  /** What stands in the form was written over a version that is not the newest any more. */
  collide(newest: Opening): void {
    if (this.#differs()) this.#set({ status: 'conflict', newest });
    else this.adopt(newest);
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #copy(): BrowserCopy {
    return this.#parts.copyOf(this.#keeping.stored?.id);
  }

  #attempt(): void {
    // What went wrong stands in `keeping`.
    this.flush().catch(() => undefined);
  }

  #save(): Promise<Opening> {
    this.#running = this.#send().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #send(): Promise<Opening> {
    const values = structuredClone(this.#parts.values());
    const { stored } = this.#keeping;
    this.#set({ status: 'saving' });
    try {
      return this.#took(await this.#parts.store({ stored, content: this.#changes(values) }));
    } catch (error) {
      const newest = error instanceof ApiError ? (error.current as Opening | undefined) : undefined;
      // The answer to an earlier request was lost on its way: what it carried is there.
      if (newest && changedFields(values, valuesOf(newest)).length === 0) return this.#took(newest);
      this.#set(newest ? { status: 'conflict', newest } : { status: 'refused', error });
      throw error;
    }
  }

  /** Only what is changed, so that what others change meanwhile in other fields stays. */
  #changes(values: OpeningValues): OpeningContent {
    const { stored } = this.#keeping;
    const content = contentOf(values);
    if (!stored) return { ...content, employerId: this.#parts.employerId };
    const changed = changedFields(values, valuesOf(stored));
    return {
      ...Object.fromEntries(changed.map((field) => [field, content[field]])),
      // An exact place in another municipality is no longer right.
      ...(stored.position && changed.includes('municipality') ? { position: null } : {}),
    };
  }

  #took(opening: Opening): Opening {
    this.#copy().drop();
    this.#set({ status: 'saved', stored: opening, savedAt: new Date() });
    if (this.#differs()) this.changed();
    return opening;
  }

  #differs(): boolean {
    const { stored } = this.#keeping;
    const before = stored ? valuesOf(stored) : this.#parts.blank;
    return changedFields(this.#parts.values(), before).length > 0;
  }

  #writeCopy(): void {
    const { stored } = this.#keeping;
    this.#copy().write({
      values: this.#parts.values(),
      ...(stored ? { stored } : {}),
    });
  }

  #set(change: Partial<Keeping> & Pick<Keeping, 'status'>): void {
    const { stored, savedAt } = this.#keeping;
    this.#keeping = { stored, ...(savedAt ? { savedAt } : {}), ...change };
    for (const listener of this.#listeners) listener();
  }
}
