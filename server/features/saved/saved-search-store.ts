import type { Connection } from 'mongoose';
import { findById } from '#server/storage/find-by-id.ts';
import { type SavedSearchDocument, savedSearchModel } from './saved-search-model.ts';

export type StoredSearch = Omit<SavedSearchDocument, '_id'> & { id: string };

export interface SavedSearchStore {
  find(id: string): Promise<StoredSearch | undefined>;
  /** Latest first. */
  ofParticipant(participantId: string): Promise<StoredSearch[]>;
  count(participantId: string): Promise<number>;
  insert(search: StoredSearch): Promise<void>;
  /** If the version is still this. @returns undefined when it is not. */
  rename(id: string, version: number, name: string, at: Date): Promise<StoredSearch | undefined>;
  /** What was published until then has been seen; never less than before. */
  seen(id: string, until: string, at: Date): Promise<void>;
  remove(id: string): Promise<void>;
  removeOfParticipants(participantIds: readonly string[]): Promise<void>;
}

export function createSavedSearchStore(connection: Connection): SavedSearchStore {
  const model = savedSearchModel(connection);
  return {
    async find(id) {
      const document = await findById(model, id);
      return document && toSearch(document);
    },
    async ofParticipant(participantId) {
      const found = await model
        .find({ participantId })
        .sort({ savedAt: -1, _id: 1 })
        .lean<SavedSearchDocument[]>();
      return found.map(toSearch);
    },
    count: (participantId) => model.countDocuments({ participantId }),
    async insert({ id: _id, ...search }) {
      await model.insertMany([{ _id, ...search }]);
    },
    async rename(_id, version, name, at) {
      const document = await model
        .findOneAndUpdate(
          { _id, version },
          { $set: { name, at }, $inc: { version: 1 } },
          { returnDocument: 'after' },
        )
        .lean<SavedSearchDocument>();
      return document ? toSearch(document) : undefined;
    },
    async seen(_id, seenUntil, at) {
      await model.updateOne({ _id }, { $max: { seenUntil }, $set: { at } });
    },
    async remove(_id) {
      await model.deleteOne({ _id });
    },
    async removeOfParticipants(participantIds) {
      await model.deleteMany({ participantId: { $in: participantIds } });
    },
  };
}

function toSearch({ _id: id, ...search }: SavedSearchDocument): StoredSearch {
  return { id, ...search };
}
