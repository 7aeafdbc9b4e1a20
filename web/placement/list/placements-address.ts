import { placementStates } from '#shared/placements/placement-codes.ts';
import { type AddressState, createAddress } from '#web/address/address.ts';
import { oneOf, pageNumber, storedId } from '#web/address/address-fields.ts';

/** Which placements are looked at; ids, never a name. */
export const placementsAddress = createAddress({
  state: oneOf(placementStates),
  participantId: storedId,
  openingId: storedId,
  page: pageNumber,
});
export type PlacementsState = AddressState<typeof placementsAddress>;
