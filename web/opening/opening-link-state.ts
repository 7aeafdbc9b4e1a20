import type { Distance } from '#web/text/plain-words.ts';

/** What the list one came from knew; kept in the history entry, not in the address. */
export interface OpeningLinkState {
  from: string;
  /** How far it is, where that list knew. */
  distance?: Distance | undefined;
}
