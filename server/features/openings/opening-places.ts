import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Reservation } from './opening-model.ts';
import type {
  OpeningPlacesStore,
  PlaceCondition,
  WithReservations,
} from './opening-places-store.ts';

/** Places of openings, for what takes them. */
export interface OpeningPlaces {
  /** Openings with what is taken, by id, of any status. */
  openings(ids: readonly string[]): Promise<ReadonlyMap<string, WithReservations>>;
  /** Those of the ids that are closed. */
  closedOf(ids: readonly string[]): Promise<string[]>;
  /** `none`: no place is free; `held`: the referral has one already; `refused`: no longer on offer. */
  reserve(
    openingId: string,
    reservation: Reservation & { referralId: string },
    condition: PlaceCondition,
  ): Promise<'reserved' | 'held' | 'none' | 'refused'>;
  /** Frees the place of a referral, however often it is asked. */
  release(openingId: string, referralId: string): Promise<void>;
  /** The place stays taken, and nothing tells by whom. */
  forget(openingId: string, referralId: string): Promise<void>;
}

/** @param project brings search and ranking in step with what is stored. */
export function createOpeningPlaces(
  store: OpeningPlacesStore,
  project: (opening: StoredOpening) => Promise<void>,
): OpeningPlaces {
  return {
    openings: store.findMany,
    closedOf: store.closedOf,
    forget: store.forget,
    async reserve(openingId, reservation, condition) {
      const reserved = await store.reserve(openingId, reservation, condition);
      if (reserved) {
        await project(reserved);
        return 'reserved';
      }
      const found = (await store.findMany([openingId])).get(openingId);
      if (!found) return 'refused';
      const { opening, reservations } = found;
      if (reservations.some((each) => each.referralId === reservation.referralId)) return 'held';
      if (!isOnOffer(opening, condition)) return 'refused';
      // Freed between the two.
      return opening.placesFree < 1 ? 'none' : this.reserve(openingId, reservation, condition);
    },
    async release(openingId, referralId) {
      const freed = await store.release(openingId, referralId);
      if (freed) await project(freed);
    },
  };
}

function isOnOffer(
  { employerId, status, endDate }: StoredOpening,
  condition: PlaceCondition,
): boolean {
  const isOver = endDate !== undefined && endDate < condition.today;
  return employerId === condition.employerId && status === 'published' && !isOver;
}
