import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';

/** A participant who is being erased: it stays until nothing of them is left anywhere. */
export interface ErasureDocument {
  /** Of the participant. */
  _id: string;
  /** The one that somebody decided to erase. */
  participantVersion: number;
  /** The address was protected: what stays names no municipality. */
  isProtected?: boolean;
}

const erasureSchema = new Schema<ErasureDocument>(
  {
    _id: { type: String, required: true },
    participantVersion: { type: Number, required: true },
    isProtected: Boolean,
  },
  { collection: 'erasures', versionKey: false, strict: 'throw' },
);

export function erasureModel(connection: Connection): Model<ErasureDocument> {
  return modelOn<ErasureDocument>(connection, 'Erasure', erasureSchema);
}
