import type { ReferralState } from '#shared/referrals/referral-table.ts';
import { createAddress } from '#web/address/address.ts';
import { oneOf, pageNumber } from '#web/address/address-fields.ts';

/** Without a word it shows what waits for an answer. */
export const inboxAddress = createAddress({
  view: oneOf(['answered'] as const),
  page: pageNumber,
});

export const toAnswer: ReferralState[] = ['shared'];
export const answered: ReferralState[] = ['accepted', 'rejected', 'withdrawn', 'expired'];
