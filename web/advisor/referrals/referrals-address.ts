import {
  openStates,
  type ReferralState,
  referralStates,
} from '#shared/referrals/referral-table.ts';
import { type AddressState, createAddress } from '#web/address/address.ts';
import { oneOf, pageNumber, storedId } from '#web/address/address-fields.ts';

/** One state, or all that is over. */
export const stateChoices = [...referralStates, 'over'] as const;
export type StateChoice = (typeof stateChoices)[number];

/** Which referrals are looked at, and how; ids, never a name. */
export const referralsAddress = createAddress({
  view: oneOf(['columns'] as const),
  state: oneOf(stateChoices),
  participantId: storedId,
  openingId: storedId,
  page: pageNumber,
});
export type ReferralsState = AddressState<typeof referralsAddress>;

/** The states of a choice, as the API takes them. */
export function statesOf(choice: StateChoice): ReferralState[] {
  if (choice !== 'over') return [choice];
  return referralStates.filter((state) => !openStates.some((open) => open === state));
}
