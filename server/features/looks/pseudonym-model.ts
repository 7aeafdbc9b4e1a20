import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';

/** Whom a pseudonym of the looks stands for; erased together with the person. */
export interface PseudonymDocument {
  /** Of the account or participant. */
  _id: string;
  pseudonym: string;
  /** A participant's. */
  municipality?: string;
}

const required = true;

const pseudonymSchema = new Schema<PseudonymDocument>(
  {
    _id: { type: String, required },
    pseudonym: { type: String, required },
    municipality: String,
  },
  { collection: 'pseudonyms', versionKey: false, strict: 'throw' },
);
pseudonymSchema.index({ pseudonym: 1 }, { unique: true });

export function pseudonymModel(connection: Connection): Model<PseudonymDocument> {
  return modelOn<PseudonymDocument>(connection, 'Pseudonym', pseudonymSchema);
}
