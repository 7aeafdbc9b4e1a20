import { referralStates } from '#shared/referrals/referral-table.ts';
import { type AddressState, createAddress } from '#web/address/address.ts';
import { oneOf, pageNumber, storedId } from '#web/address/address-fields.ts';

/** Which referrals are looked at, and how; ids, never a name. */
export const referralsAddress = createAddress({
  view: oneOf(['columns'] as const),
  state: oneOf(referralStates),
  participantId: storedId,
  openingId: storedId,
  page: pageNumber,
});
export type ReferralsState = AddressState<typeof referralsAddress>;
