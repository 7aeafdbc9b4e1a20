import type { Connection } from 'mongoose';
import { isDuplicateKey } from '#server/storage/duplicate-key.ts';
import type { HeldPlacement } from '#shared/placements/placement.ts';
import { type PlacementDocument, placementModel } from './placement-model.ts';

export interface PlacementStore {
  /** Once for a referral: the second time it is there already. */
  insert(placement: HeldPlacement): Promise<void>;
  ofParticipant(participantId: string): Promise<HeldPlacement[]>;
  removeOfParticipants(participantIds: readonly string[]): Promise<void>;
}

export function createPlacementStore(connection: Connection): PlacementStore {
  const model = placementModel(connection);
  return {
    async insert({ id: _id, ...placement }) {
      try {
        await model.insertMany([{ _id, ...placement }]);
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    },
    async ofParticipant(participantId) {
      const documents = await model
        .find({ participantId })
        .sort({ updatedAt: -1, _id: 1 })
        .lean<PlacementDocument[]>();
      return documents.map(({ _id: id, ...placement }) => ({ id, ...placement }));
    },
    async removeOfParticipants(participantIds) {
      await model.deleteMany({ participantId: { $in: participantIds } });
    },
  };
}
