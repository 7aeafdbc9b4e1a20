import type { Connection } from 'mongoose';
import { findById } from '#server/storage/find-by-id.ts';
import { defaultWeights } from '#shared/matching/default-weights.ts';
import type { Weights } from '#shared/matching/match.ts';
import { weightsModel } from './weights-model.ts';

export interface WeightsStore {
  /** The weights in force: the municipality's own, or the defaults. */
  inForce(municipality: string): Promise<Weights>;
  set(municipality: string, weights: Weights): Promise<void>;
}

export function createWeightsStore(connection: Connection): WeightsStore {
  const model = weightsModel(connection);
  return {
    async inForce(municipality) {
      const document = await findById(model, municipality);
      if (!document) return defaultWeights;
      const { language, need, wish, practical } = document;
      return { language, need, wish, practical };
    },
    async set(municipality, { language, need, wish, practical }) {
      const $set = { language, need, wish, practical };
      await model.updateOne(
        { _id: municipality },
        { $set, $inc: { version: 1 } },
        { upsert: true },
      );
    },
  };
}
