import type { Connection } from 'mongoose';
import { insertOnce } from '#server/storage/insert-once.ts';
import { readPage, type Stretch } from '#server/storage/read-page.ts';
import { type SavedOpeningDocument, savedOpeningModel } from './saved-opening-model.ts';

export type StoredSavedOpening = Omit<SavedOpeningDocument, '_id'>;

export interface SavedOpeningStore {
  /** Latest first. */
  page(
    participantId: string,
    stretch: Stretch,
  ): Promise<{ items: StoredSavedOpening[]; total: number }>;
  /** Latest first. */
  ofParticipant(participantId: string): Promise<StoredSavedOpening[]>;
  count(participantId: string): Promise<number>;
  /** What is there already stays as it is. */
  insert(saved: StoredSavedOpening): Promise<StoredSavedOpening>;
  /** @returns false when there was none. */
  remove(participantId: string, openingId: string): Promise<boolean>;
  removeOfParticipants(participantIds: readonly string[]): Promise<void>;
}

const latestFirst = { at: -1, _id: 1 } as const;

export function createSavedOpeningStore(connection: Connection): SavedOpeningStore {
  const model = savedOpeningModel(connection);
  return {
    async page(participantId, stretch) {
      const { documents, total } = await readPage(model, { participantId }, latestFirst, stretch);
      return { items: documents.map(toSaved), total };
    },
    async ofParticipant(participantId) {
      const found = await model
        .find({ participantId })
        .sort(latestFirst)
        .lean<SavedOpeningDocument[]>();
      return found.map(toSaved);
    },
    count: (participantId) => model.countDocuments({ participantId }),
    async insert(saved) {
      const _id = idOf(saved.participantId, saved.openingId);
      if (await insertOnce(model, { _id, ...saved })) return saved;
      const before = await model.findOne({ _id }).lean<SavedOpeningDocument>();
      return before ? toSaved(before) : saved;
    },
    async remove(participantId, openingId) {
      const { deletedCount } = await model.deleteOne({ _id: idOf(participantId, openingId) });
      return deletedCount === 1;
    },
    async removeOfParticipants(participantIds) {
      await model.deleteMany({ participantId: { $in: participantIds } });
    },
  };
}

function idOf(participantId: string, openingId: string): string {
  return `${participantId} ${openingId}`;
}

function toSaved({ _id: _, ...saved }: SavedOpeningDocument): StoredSavedOpening {
  return saved;
}
