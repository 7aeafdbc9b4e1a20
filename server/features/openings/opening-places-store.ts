import type { Connection } from 'mongoose';
import { findById, findByIds } from '#server/storage/find-by-id.ts';
import { type StoredOpening, storedOpening } from '#shared/openings/opening.ts';
import { type OpeningDocument, openingModel, type Reservation } from './opening-model.ts';
import { toOpening } from './opening-store.ts';

/** What has to hold as a place is taken. */
export interface PlaceCondition {
  employerId: string;
  /** YYYY-MM-DD. */
  today: string;
}

export interface WithReservations {
  opening: StoredOpening;
  reservations: readonly Reservation[];
}

/** Places of openings. A reservation is one conditional update: none is given twice. */
export interface OpeningPlacesStore {
  /** Those of the ids that can be read, of any status, by id. */
  findMany(ids: readonly string[]): Promise<ReadonlyMap<string, WithReservations>>;
  /** Those of the ids that are closed. */
  closedOf(ids: readonly string[]): Promise<string[]>;
  /** Takes a place, once for a referral. @returns undefined where the condition does not hold. */
  reserve(
    openingId: string,
    reservation: Reservation & { referralId: string },
    condition: PlaceCondition,
  ): Promise<StoredOpening | undefined>;
  /** @returns undefined where there was nothing to free. */
  release(openingId: string, referralId: string): Promise<StoredOpening | undefined>;
  /** The place stays taken, and nothing tells by whom. */
  forget(openingId: string, referralId: string): Promise<void>;
}

export function createOpeningPlacesStore(
  connection: Connection,
  now: () => Date,
): OpeningPlacesStore {
  const model = openingModel(connection);
  /** The version stays: nothing of what a form holds has changed. */
  const followed = (): object => ({ updatedAt: now().toISOString(), indexPending: true });

  /** What a referral has taken becomes something else, or nothing: then the place is free. */
  async function given(
    id: string,
    referralId: string,
    instead: (reservation: Reservation) => Reservation[],
  ): Promise<StoredOpening | undefined> {
    // Every write raises the revision: what was read is still so, or it is read again.
    while (true) {
      const { revision, taken = [] } = (await findById(model, id)) ?? {};
      const isOurs = (each: Reservation): boolean => each.referralId === referralId;
      if (revision === undefined || !taken.some(isOurs)) return undefined;
      const left = taken.flatMap((each) => (isOurs(each) ? instead(each) : [each]));
      const placesFree = taken.length - left.length;
      const document = await model
        .findOneAndUpdate(
          { _id: id, revision },
          { $set: { ...followed(), taken: left }, $inc: { placesFree, revision: 1 } },
          { returnDocument: 'after' },
        )
        .lean<OpeningDocument>();
      if (document) return toOpening(document);
    }
  }

  return {
    async findMany(ids) {
      const documents = await findByIds(model, ids);
      return new Map(
        documents.flatMap((document) => {
          const opening = storedOpening.safeParse(toOpening(document)).data;
          const { taken = [] } = document;
          return opening ? [[opening.id, { opening, reservations: taken }] as const] : [];
        }),
      );
    },
    async closedOf(ids) {
      if (ids.length === 0) return [];
      const found = await model
        .find({ _id: { $in: ids }, status: 'closed' })
        .select({ _id: 1 })
        .lean<Pick<OpeningDocument, '_id'>[]>();
      return found.map(({ _id }) => _id);
    },
    async reserve(_id, reservation, { employerId, today }) {
      const document = await model
        .findOneAndUpdate(
          {
            _id,
            employerId,
            status: 'published',
            placesFree: { $gte: 1 },
            'taken.referralId': { $ne: reservation.referralId },
            $or: [{ endDate: null }, { endDate: { $gte: today } }],
          },
          {
            $push: { taken: reservation },
            $inc: { placesFree: -1, revision: 1 },
            $set: followed(),
          },
          { returnDocument: 'after' },
        )
        .lean<OpeningDocument>();
      return document ? toOpening(document) : undefined;
    },
    release: (id, referralId) => given(id, referralId, () => []),
    async forget(id, referralId) {
      await given(id, referralId, ({ at }) => [{ at }]);
    },
  };
}
