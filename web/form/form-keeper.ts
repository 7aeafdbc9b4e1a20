import { currentOf, isUnanswered } from '#web/api/call.ts';
import { changedUnits, isContained, patchOf, rebased } from './changes.ts';
import type { KeeperParts, Keeping, Stored } from './keeping.ts';

/** A pause in the writing after which what saves itself is stored. */
const pauseMs = 1200;

/**
 * Keeps what is written: in the browser at each change, on the server when asked for or when the
 * writing pauses. One request at a time, each over the version that the last one gave; only what is
 * changed is sent. A reply that is lost on its way makes nothing twice and is nobody's conflict.
 */
export class FormKeeper<V extends object, R extends Stored> {
  #given: KeeperParts<V, R>;
  #keeping: Keeping<R>;
  /** What counts as stored: as it was typed, which the server may hold in a tidier form. */
  #clean: V;
  /** Sent, and never answered. */
  #sent: V | undefined;
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<R> | undefined;

  constructor(given: KeeperParts<V, R>) {
    this.#given = given;
    this.#keeping = { status: 'unchanged', stored: given.stored };
    this.#clean = given.stored ? given.valuesOf(given.stored) : given.blank;
    this.#sent = given.drafts.read(given.stored?.id)?.sent;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly keeping = (): Keeping<R> => this.#keeping;

  /** Something in the form has changed. */
  changed(): void {
    this.#stopWaiting();
    const { stored, savedAt, status } = this.#keeping;
    if (!this.#differs()) {
      this.#dropDraft();
      if (status !== 'conflict') this.#set({ status: savedAt ? 'saved' : 'unchanged' });
      return;
    }
    this.#writeDraft();
    if (status === 'conflict') return;
    if (!this.#given.savesItself(this.#given.values(), stored)) {
      this.#set({ status: 'unsaved' });
      return;
    }
    this.#set({ status: 'waiting' });
    this.#timer = setTimeout(() => this.#attempt(), pauseMs);
  }

  /** Stores what is not stored yet. @throws ApiError when the server refuses or does not answer. */
  async flush(): Promise<R> {
    this.#stopWaiting();
    while (this.#running !== undefined) await this.#running.catch(() => undefined);
    const { stored } = this.#keeping;
    if (stored && !this.#differs()) return stored;
    return await this.#save();
  }

  /** The form is left: what waits for a pause is stored now. Ends when nothing is under way. */
  async leave(): Promise<void> {
    if (this.#timer !== undefined) this.#attempt();
    await this.#running?.catch(() => undefined);
  }

  /** What stands in the form was written over a version that is not the newest any more. */
  collide(newest: R): void {
    if (this.#isOwn(newest)) this.#goOnOver(newest);
    else this.#set({ status: 'conflict', newest });
  }

  /** Ends a conflict: my changes over the newest, and stored. */
  async keepMine(): Promise<R> {
    const { newest } = this.#keeping;
    if (newest) this.#adopt(newest, this.#over(newest, this.#clean));
    return await this.flush();
  }

  /** Ends a conflict: the newest, without my changes. */
  takeTheirs(): void {
    const { newest } = this.#keeping;
    if (newest) this.#adopt(newest, this.#given.valuesOf(newest));
  }

  /** Back to what is stored, or to an empty form. */
  startOver(): void {
    const { stored } = this.#keeping;
    this.#sent = undefined;
    this.#clean = stored ? this.#given.valuesOf(stored) : this.#given.blank;
    this.#given.setValues(this.#clean);
    this.changed();
  }

  /** What I have changed, and what somebody else has changed, since it was read. */
  changes(newest: R): { mine: string[]; theirs: string[] } {
    const { parts, values, valuesOf } = this.#given;
    const { stored } = this.#keeping;
    return {
      mine: changedUnits(parts, values(), this.#clean),
      theirs: stored ? changedUnits(parts, valuesOf(newest), valuesOf(stored)) : [],
    };
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #attempt(): void {
    // What went wrong stands in `keeping`.
    this.flush().catch(() => undefined);
  }

  #save(): Promise<R> {
    this.#running = this.#send().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #send(): Promise<R> {
    const { values, parts, create, change } = this.#given;
    const sent = structuredClone(values());
    const { stored } = this.#keeping;
    this.#set({ status: 'saving' });
    try {
      if (stored) {
        const patch = patchOf(parts, sent, changedUnits(parts, sent, this.#clean));
        return this.#took(await change(stored, patch), sent);
      }
      const { made, isAsSent } = await create(parts.contentOf(sent));
      if (isAsSent) return this.#took(made, sent);
      // An earlier attempt had made it; what was written since is a change of it.
      this.#took(made, this.#given.valuesOf(made));
    } catch (error) {
      this.#failed(error, sent);
    }
    return this.#differs() ? await this.#send() : this.#stored();
  }

  /** Goes on where the server holds what was sent before; else says what stands in the way. */
  #failed(error: unknown, sent: V): void {
    const newest = currentOf<R>(error);
    if (newest && this.#isOwn(newest)) {
      this.#goOnOver(newest);
      return;
    }
    if (isUnanswered(error)) this.#sent = sent;
    this.#writeDraft();
    this.#set(newest ? { status: 'conflict', newest } : { status: 'refused', error });
    throw error;
  }

  /** Whether the newest version is what came of my own request whose reply was lost. */
  #isOwn(newest: R): boolean {
    const { parts, values, valuesOf } = this.#given;
    const theirs = valuesOf(newest);
    const mine = this.#sent ? [this.#sent, values()] : [values()];
    return mine.some((each) => isContained(parts, each, this.#clean, theirs));
  }

  #goOnOver(newest: R): void {
    const { parts, values, valuesOf } = this.#given;
    const isSentIn = this.#sent && isContained(parts, this.#sent, this.#clean, valuesOf(newest));
    this.#adopt(newest, this.#over(newest, isSentIn && this.#sent ? this.#sent : values()));
  }

  /** What I have changed since `base`, over the newest. */
  #over(newest: R, base: V): V {
    const { parts, values, valuesOf } = this.#given;
    return rebased(parts, values(), base, valuesOf(newest));
  }

  /** These values stand over the newest version from now on. */
  #adopt(newest: R, now: V): void {
    const { parts, values, setValues, valuesOf } = this.#given;
    this.#sent = undefined;
    this.#clean = valuesOf(newest);
    this.#set({ status: 'saved', stored: newest, savedAt: new Date() });
    if (changedUnits(parts, now, values()).length > 0) setValues(now);
    this.changed();
  }

  #took(stored: R, clean: V): R {
    this.#dropDraft();
    this.#sent = undefined;
    this.#clean = clean;
    this.#set({ status: 'saved', stored, savedAt: new Date() });
    if (this.#differs()) this.changed();
    return stored;
  }

  #stored(): R {
    const { stored } = this.#keeping;
    if (!stored) throw new Error('Nothing is stored.');
    return stored;
  }

  /** What was sent without an answer may be there or not: it is asked about again. */
  #differs(): boolean {
    const { parts, values } = this.#given;
    return this.#sent !== undefined || changedUnits(parts, values(), this.#clean).length > 0;
  }

  #writeDraft(): void {
    const { stored } = this.#keeping;
    const draft = { values: this.#given.values(), stored, sent: this.#sent };
    this.#given.drafts.write(stored?.id, draft);
  }

  #dropDraft(): void {
    this.#given.drafts.drop(this.#keeping.stored?.id);
  }

  #set(change: Partial<Keeping<R>> & Pick<Keeping<R>, 'status'>): void {
    const { stored, savedAt } = this.#keeping;
    this.#keeping = { stored, ...(savedAt ? { savedAt } : {}), ...change };
    for (const listener of this.#listeners) listener();
  }
}
