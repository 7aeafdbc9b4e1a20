import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';

/** An opening that a participant has saved; `_id` is the pair. */
export interface SavedOpeningDocument {
  _id: string;
  participantId: string;
  openingId: string;
  /** As it was called then: what is over says so by its name. */
  title: string;
  occupation: string;
  /** A date, for retention. */
  at: Date;
}

const required = true;

const savedOpeningSchema = new Schema<SavedOpeningDocument>(
  {
    _id: { type: String, required },
    participantId: { type: String, required },
    openingId: { type: String, required },
    title: { type: String, required },
    occupation: { type: String, required },
    at: { type: Date, required },
  },
  { collection: 'saved-openings', versionKey: false, strict: 'throw' },
);
savedOpeningSchema.index({ participantId: 1, at: -1 });
savedOpeningSchema.index({ at: 1 });

export function savedOpeningModel(connection: Connection): Model<SavedOpeningDocument> {
  return modelOn<SavedOpeningDocument>(connection, 'SavedOpening', savedOpeningSchema);
}
