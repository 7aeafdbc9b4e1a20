import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';

/** An opening that advisors weigh for a participant; `_id` is the pair. */
export interface ShortlistedDocument {
  _id: string;
  participantId: string;
  openingId: string;
  note?: string;
  by: { accountId: string; displayName: string };
  /** A date, for retention. */
  at: Date;
}

const required = true;

const shortlistedSchema = new Schema<ShortlistedDocument>(
  {
    _id: { type: String, required },
    participantId: { type: String, required },
    openingId: { type: String, required },
    note: String,
    by: new Schema(
      { accountId: { type: String, required }, displayName: { type: String, required } },
      { _id: false, strict: 'throw' },
    ),
    at: { type: Date, required },
  },
  { collection: 'shortlists', versionKey: false, strict: 'throw' },
);
shortlistedSchema.index({ participantId: 1, at: -1 });
shortlistedSchema.index({ at: 1 });

export function shortlistedModel(connection: Connection): Model<ShortlistedDocument> {
  return modelOn<ShortlistedDocument>(connection, 'Shortlisted', shortlistedSchema);
}
