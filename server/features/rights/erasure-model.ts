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

/** Somebody who was forgotten once, and is once more: whatever was under way then may have written since. */
export interface LateErasureDocument {
  /** Tells nobody who it is. */
  _id: string;
  /** The participant's id, sealed. */
  sealedId: string;
  isProtected: boolean;
  at: Date;
}

const lateErasureSchema = new Schema<LateErasureDocument>(
  {
    _id: { type: String, required: true },
    sealedId: { type: String, required: true },
    isProtected: { type: Boolean, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'late-erasures', versionKey: false, strict: 'throw' },
);

export function lateErasureModel(connection: Connection): Model<LateErasureDocument> {
  return modelOn<LateErasureDocument>(connection, 'LateErasure', lateErasureSchema);
}

export function erasureModel(connection: Connection): Model<ErasureDocument> {
  return modelOn<ErasureDocument>(connection, 'Erasure', erasureSchema);
}
