/** What was just done with a placement; kept in the history entry, not in the address. */
export interface PlacementNews {
  done: 'edit' | 'talk' | 'end';
}
