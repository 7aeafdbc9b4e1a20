import type { FieldError } from '#shared/errors.ts';

/** What one page tells the next, in the history entry and not in the address. */

export interface OwnOpeningsState {
  /** What was just done. */
  message?: string;
}

export interface FormLinkState {
  /** What stopped the publishing. */
  faults?: readonly FieldError[];
}
