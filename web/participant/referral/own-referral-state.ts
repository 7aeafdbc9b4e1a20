/** What was just done; kept in the history entry, not in the address. */
export interface OwnReferralState {
  done: 'yes' | 'decline' | 'withdraw';
}
