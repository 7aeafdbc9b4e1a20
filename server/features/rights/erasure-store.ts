import { createHash } from 'node:crypto';
import type { Connection } from 'mongoose';
import type { Sealing } from '#server/sealed-secret.ts';
import {
  type ErasureDocument,
  erasureModel,
  type LateErasureDocument,
  lateErasureModel,
} from './erasure-model.ts';

/** A participant who is to be gone, in the version that was read. */
export interface Erasure {
  id: string;
  version: number;
  /** The address was protected. */
  isProtected?: boolean;
}

/** A participant who is gone, and to be forgotten once more. */
export interface LateErasure {
  id: string;
  isProtected: boolean;
}

export interface ErasureStore {
  begin(erasure: Erasure): Promise<void>;
  all(): Promise<Erasure[]>;
  /** Nothing is left to do but to look again; from now on the id stands here under a seal. */
  forgotten(erasure: LateErasure, at: Date): Promise<void>;
  /** Those who were forgotten by then. */
  late(by: Date): Promise<LateErasure[]>;
  /** The record is there in another version: nobody is erased. */
  remove(id: string): Promise<void>;
  /** Nothing is left to do. */
  removeLate(id: string): Promise<void>;
}

export function createErasureStore(connection: Connection, sealing: Sealing): ErasureStore {
  const model = erasureModel(connection);
  const lateModel = lateErasureModel(connection);
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
    async forgotten({ id, isProtected }, at) {
      const _id = markOf(id);
      await lateModel.updateOne(
        { _id },
        { $set: { sealedId: sealing.seal(id, _id), isProtected, at } },
        { upsert: true },
      );
      await model.deleteOne({ _id: id });
    },
    async late(by) {
      const found = await lateModel.find({ at: { $lte: by } }).lean<LateErasureDocument[]>();
      return found.flatMap(({ _id, sealedId, isProtected }) => {
        const id = sealing.open(sealedId, _id);
        return id === undefined ? [] : [{ id, isProtected }];
      });
    },
    async remove(_id) {
      await model.deleteOne({ _id });
    },
    async removeLate(id) {
      await lateModel.deleteOne({ _id: markOf(id) });
    },
  };
}

/** An id is random: nobody finds it by trying. */
function markOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
