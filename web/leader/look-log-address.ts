import { createAddress } from '#web/address/address.ts';
import { day, oneOf, pageNumber, storedId } from '#web/address/address-fields.ts';

/** What the log is narrowed to; ids, never a name. */
export const lookLogAddress = createAddress({
  participantId: storedId,
  accountId: storedId,
  from: day,
  to: day,
  allowed: oneOf(['true', 'false'] as const),
  page: pageNumber,
});
