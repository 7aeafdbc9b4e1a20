import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';

/** Up to when an account has seen the new openings that fit a participant; `_id` is the two. */
export interface SeenDocument {
  _id: string;
  accountId: string;
  participantId: string;
  /** When the newest that was shown was published. */
  until: string;
  /** A date, for retention. */
  at: Date;
}

const required = true;

const seenSchema = new Schema<SeenDocument>(
  {
    _id: { type: String, required },
    accountId: { type: String, required },
    participantId: { type: String, required },
    until: { type: String, required },
    at: { type: Date, required },
  },
  { collection: 'seen-matches', versionKey: false, strict: 'throw' },
);
seenSchema.index({ accountId: 1 });
seenSchema.index({ participantId: 1 });
seenSchema.index({ at: 1 });

export function seenModel(connection: Connection): Model<SeenDocument> {
  return modelOn<SeenDocument>(connection, 'Seen', seenSchema);
}
