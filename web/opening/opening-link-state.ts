/** The list one came from, with its search; kept in the history entry, not in the address. */
export interface OpeningLinkState {
  from: string;
}
