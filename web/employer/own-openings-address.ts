import { statuses } from '#shared/codes.ts';
import { type AddressState, createAddress } from '#web/address/address.ts';
import { oneOf, pageNumber, text } from '#web/address/address-fields.ts';

/** Which of its openings an employer looks at. */
export const ownOpeningsAddress = createAddress({
  status: oneOf(statuses),
  q: text(200),
  page: pageNumber,
});
export type OwnOpeningsState = AddressState<typeof ownOpeningsAddress>;
