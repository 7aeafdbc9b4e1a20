import { advisorsLists } from '#shared/today/advisors-lists.ts';
import { type AddressState, createAddress } from '#web/address/address.ts';
import { flag, oneOf, pageNumber } from '#web/address/address-fields.ts';

/** Whose day, and which list of it alone. */
export const todayAddress = createAddress({
  mine: flag,
  list: oneOf(advisorsLists),
  page: pageNumber,
});
export type TodayState = AddressState<typeof todayAddress>;
