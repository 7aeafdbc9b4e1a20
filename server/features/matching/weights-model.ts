import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import type { Weights } from '#shared/matching/match.ts';

export interface WeightsDocument extends Weights {
  /** The municipality's number. */
  _id: string;
}

const required = true;

const weightsSchema = new Schema<WeightsDocument>(
  {
    _id: { type: String, required },
    language: { type: Number, required },
    need: { type: Number, required },
    wish: { type: Number, required },
    practical: { type: Number, required },
  },
  { collection: 'weights', versionKey: 'version', strict: 'throw' },
);

export function weightsModel(connection: Connection): Model<WeightsDocument> {
  return modelOn<WeightsDocument>(connection, 'Weights', weightsSchema);
}
