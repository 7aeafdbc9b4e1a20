import type { Connection } from 'mongoose';
import { isDuplicateKey } from '#server/storage/duplicate-key.ts';
import { findByIds } from '#server/storage/find-by-id.ts';
import { type PseudonymDocument, pseudonymModel } from './pseudonym-model.ts';

export type Pseudonym = Omit<PseudonymDocument, '_id'> & { id: string };

export interface PseudonymStore {
  /** Of those of the ids that have one. */
  ofIds(ids: readonly string[]): Promise<Pseudonym[]>;
  /** Whom these stand for; who was erased is left out. */
  resolve(pseudonyms: readonly string[]): Promise<Pseudonym[]>;
  /** An id that got one meanwhile keeps that. */
  insert(given: readonly Pseudonym[]): Promise<void>;
  /** From now on their looks are nobody's. */
  remove(ids: readonly string[]): Promise<void>;
}

export function createPseudonymStore(connection: Connection): PseudonymStore {
  const model = pseudonymModel(connection);
  return {
    ofIds: async (ids) => (await findByIds(model, ids)).map(toPseudonym),
    async resolve(pseudonyms) {
      const found = await model
        .find({ pseudonym: { $in: pseudonyms } })
        .lean<PseudonymDocument[]>();
      return found.map(toPseudonym);
    },
    async insert(given) {
      const documents = given.map(({ id: _id, ...rest }) => ({ _id, ...rest }));
      try {
        await model.insertMany(documents, { ordered: false });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
    },
    async remove(ids) {
      await model.deleteMany({ _id: { $in: ids } });
    },
  };
}

function toPseudonym({ _id: id, ...rest }: PseudonymDocument): Pseudonym {
  return { id, ...rest };
}
