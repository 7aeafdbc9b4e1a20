import type { Opening } from '#shared/openings/opening.ts';
import type { OpeningValues } from './opening-values.ts';

/** What was typed and is not stored on the server yet. */
export interface UnsavedOpening {
  values: OpeningValues;
  /** What was stored when it was typed; missing for a new one. */
  stored?: Opening;
}

/** Keeps what is unsaved in this browser, so that nothing is lost on reload. */
export interface BrowserCopy {
  read(): UnsavedOpening | undefined;
  write(unsaved: UnsavedOpening): void;
  drop(): void;
}

export interface Writer {
  accountId: string;
  /** Whose opening it is. */
  employerId: string;
}

/** Raised when the form's values change shape: an older copy is then left alone. */
const shape = 1;

/**
 * One copy per writer and opening: whoever signs in next on the same machine does not get it, and
 * a new opening of one employer is not begun with the words of another's.
 */
export function browserCopy(writer: Writer, openingId: string | undefined): BrowserCopy {
  const key = [
    'fotfeste-opening',
    shape,
    writer.accountId,
    openingId ?? `new-${writer.employerId}`,
  ].join('-');
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
