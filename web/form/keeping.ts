import type { Made } from '#web/api/create-once.ts';
import type { Content, Parts } from './changes.ts';
import type { DraftStore } from './draft-store.ts';

/** What a form writes, as the server holds it. */
export interface Stored {
  id: string;
  version: number;
}

export type KeepingStatus =
  /** Nothing to store. */
  | 'unchanged'
  /** Kept in this browser only: waits for a word from the writer, or for more to be written. */
  | 'unsaved'
  /** Will be stored when the writing pauses. */
  | 'waiting'
  | 'saving'
  | 'saved'
  | 'refused'
  | 'conflict';

export interface Keeping<R> {
  status: KeepingStatus;
  /** What is written over: as the server held it last; missing before the first time. */
  stored: R | undefined;
  savedAt?: Date;
  /** Why it was refused. */
  error?: unknown;
  /** Of a conflict: what the server holds, changed by someone else. */
  newest?: R;
}

/** Where what is written goes. */
export interface FormWrites<R> {
  create: (content: Content) => Promise<Made<R>>;
  /** @throws ApiError with `current` when somebody else was quicker */
  change: (stored: R, patch: Content) => Promise<R>;
}

export interface KeeperParts<V extends object, R extends Stored> extends FormWrites<R> {
  parts: Parts<V>;
  valuesOf: (stored: R) => V;
  /** What stands in the form now. */
  values: () => V;
  setValues: (values: V) => void;
  stored: R | undefined;
  /** What a new form starts with. */
  blank: V;
  drafts: DraftStore<V, R>;
  /** Whether this is stored without being asked for, when the writing pauses. */
  savesItself: (values: V, stored: R | undefined) => boolean;
}
