import { type Place, shelfOf } from '#web/api/account-storage.ts';

/** What is typed and not stored on the server. */
export interface Draft<V, R> {
  values: V;
  /** What it was typed over; missing for a new one. */
  stored?: R | undefined;
  /** What was sent last, when no answer came. */
  sent?: V | undefined;
}

/** Where the drafts of one form are kept, by the id of what it changes; none for a new one. */
export interface DraftStore<V, R> {
  read(id: string | undefined): Draft<V, R> | undefined;
  write(id: string | undefined, draft: Draft<V, R>): void;
  drop(id: string | undefined): void;
  /** Whether the draft goes with the tab. */
  isBrief(id: string | undefined): boolean;
}

interface DraftStoreParts {
  accountId: string;
  /** Of the form, and of what a new one of it is for; raise a number in it when values change shape. */
  name: string;
  /** Where changes of what exists are kept. `tab` for data of people. */
  place: Place;
}

const beginning = 'draft/';

/** Whether something typed in this tab is stored nowhere else: signing out empties the tab. */
export function hasDraftInTab(accountId: string): boolean {
  return shelfOf(accountId, 'tab').holds(beginning);
}

/**
 * Drafts outlive a reload and the end of a session, for the account that wrote them. That of a new
 * one is the tab's own: two tabs with the same form do not write over each other.
 */
export function draftStore<V, R>({ accountId, name, place }: DraftStoreParts): DraftStore<V, R> {
  const shelfFor = (id: string | undefined) => shelfOf(accountId, id ? place : 'tab');
  const nameOf = (id: string | undefined): string => `${beginning}${name}/${id ?? 'new'}`;
  return {
    read: (id) => shelfFor(id).read(nameOf(id)),
    write: (id, draft) => shelfFor(id).write(nameOf(id), draft),
    drop: (id) => shelfFor(id).drop(nameOf(id)),
    isBrief: (id) => !id || place === 'tab',
  };
}
