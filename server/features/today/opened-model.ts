import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';

/** When an account last opened a referral or a placement; `_id` is the two. */
export interface OpenedDocument {
  _id: string;
  accountId: string;
  thingId: string;
  participantId: string;
  /** A date, for retention. */
  at: Date;
}

const required = true;

const openedSchema = new Schema<OpenedDocument>(
  {
    _id: { type: String, required },
    accountId: { type: String, required },
    thingId: { type: String, required },
    participantId: { type: String, required },
    at: { type: Date, required },
  },
  { collection: 'opened', versionKey: false, strict: 'throw' },
);
openedSchema.index({ accountId: 1, at: 1 });
openedSchema.index({ participantId: 1 });
openedSchema.index({ at: 1 });

export function openedModel(connection: Connection): Model<OpenedDocument> {
  return modelOn<OpenedDocument>(connection, 'Opened', openedSchema);
}
