import type { OpeningValues } from '#web/opening-form/opening-values.ts';

/** What was typed and is not stored on the server yet. */
export interface UnsavedOpening {
  values: OpeningValues;
  /** Of the stored opening it was typed over; missing for a new one. */
  version?: number;
}

/** Keeps what is unsaved in this browser, so that nothing is lost on reload. */
export interface BrowserCopy {
  read(): UnsavedOpening | undefined;
  write(unsaved: UnsavedOpening): void;
  drop(): void;
}

/** Raised when the form's values change shape: an older copy is then left alone. */
const shape = 1;

/** One copy per person and opening: whoever signs in next on the same machine does not get it. */
export function browserCopy(accountId: string, openingId: string | undefined): BrowserCopy {
  const key = `fotfeste-opening-${shape}-${accountId}-${openingId ?? 'new'}`;
  return {
    read: () => quietly(() => JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined),
    write: (unsaved) => quietly(() => localStorage.setItem(key, JSON.stringify(unsaved))),
    drop: () => quietly(() => localStorage.removeItem(key)),
  };
}

/** A browser may refuse to store; the form works without. */
function quietly<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
