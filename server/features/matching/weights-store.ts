import type { Connection } from 'mongoose';
import { findById } from '#server/storage/find-by-id.ts';
import { defaultWeights, type Weights } from '#shared/matching/match.ts';
import { weightsModel } from './weights-model.ts';

export interface WeightsStore {
  /** The weights in force: the municipality's own, or the defaults. */
  inForce(municipality: string): Promise<Weights>;
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
  };
}
