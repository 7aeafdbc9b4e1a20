import type { Connection } from 'mongoose';
import { inBatches } from '#server/storage/batches.ts';
import { findById } from '#server/storage/find-by-id.ts';
import { fieldUpdate } from '#server/storage/whole-update.ts';
import { pairOf } from './referral-store.ts';
import { type ShortlistedDocument, shortlistedModel } from './shortlist-model.ts';

export type StoredShortlisted = Omit<ShortlistedDocument, '_id'>;

export interface ShortlistStore {
  /** Latest first. */
  ofParticipant(participantId: string): Promise<StoredShortlisted[]>;
  find(participantId: string, openingId: string): Promise<StoredShortlisted | undefined>;
  put(
    shortlisted: Omit<StoredShortlisted, 'note'> & { note: string | undefined },
  ): Promise<StoredShortlisted>;
  /** @returns false when there was none. */
  remove(participantId: string, openingId: string): Promise<boolean>;
  /** Unless it was written again later. */
  removeFromBefore(shortlisted: Pair, at: Date): Promise<void>;
  /** Every one, so many at once. */
  all(): AsyncIterable<StoredShortlisted[]>;
  removeOfParticipants(participantIds: readonly string[]): Promise<void>;
}

type Pair = Pick<StoredShortlisted, 'participantId' | 'openingId'>;

export function createShortlistStore(connection: Connection): ShortlistStore {
  const model = shortlistedModel(connection);
  return {
    async ofParticipant(participantId) {
      return (
        await model.find({ participantId }).sort({ at: -1, _id: 1 }).lean<ShortlistedDocument[]>()
      ).map(toShortlisted);
    },
    async find(participantId, openingId) {
      const document = await findById(model, pairOf(participantId, openingId));
      return document && toShortlisted(document);
    },
    async put(shortlisted) {
      const _id = pairOf(shortlisted.participantId, shortlisted.openingId);
      const document = await model
        .findOneAndUpdate({ _id }, fieldUpdate({ ...shortlisted }), {
          upsert: true,
          returnDocument: 'after',
        })
        .lean<ShortlistedDocument>();
      if (!document) throw new Error('what was put is there');
      return toShortlisted(document);
    },
    async remove(participantId, openingId) {
      const { deletedCount } = await model.deleteOne({ _id: pairOf(participantId, openingId) });
      return deletedCount === 1;
    },
    async removeFromBefore({ participantId, openingId }, at) {
      await model.deleteOne({ _id: pairOf(participantId, openingId), at: { $lte: at } });
    },
    all: () => inBatches(model.find({}).lean<ShortlistedDocument[]>().cursor(), toShortlisted),
    async removeOfParticipants(participantIds) {
      await model.deleteMany({ participantId: { $in: participantIds } });
    },
  };
}

function toShortlisted({ _id: _, ...shortlisted }: ShortlistedDocument): StoredShortlisted {
  return shortlisted;
}
