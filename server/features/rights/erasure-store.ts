import type { Connection } from 'mongoose';
import { type ErasureDocument, erasureModel } from './erasure-model.ts';

/** A participant who is to be gone, in the version that was read. */
export interface Erasure {
  id: string;
  version: number;
  /** The address was protected. */
  isProtected?: boolean;
}

export interface ErasureStore {
  begin(erasure: Erasure): Promise<void>;
  all(): Promise<Erasure[]>;
  /** Nothing is left to do. */
  remove(id: string): Promise<void>;
}

export function createErasureStore(connection: Connection): ErasureStore {
  const model = erasureModel(connection);
  return {
    async begin({ id: _id, version: participantVersion, isProtected = false }) {
      await model.updateOne(
        { _id },
        { $set: { participantVersion, isProtected } },
        { upsert: true },
      );
    },
    async all() {
      const found = await model.find({}).lean<ErasureDocument[]>();
      return found.map(({ _id: id, participantVersion: version, isProtected = false }) => ({
        id,
        version,
        isProtected,
      }));
    },
    async remove(_id) {
      await model.deleteOne({ _id });
    },
  };
}
