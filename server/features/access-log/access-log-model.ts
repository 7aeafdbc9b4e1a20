import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import { type Role, roles } from '#shared/codes.ts';

/** One look at participants' data: who, whom, what, allowed or denied. */
export interface AccessLogDocument {
  _id: string;
  at: Date;
  accountId: string;
  /** As it was then; the oldest entries lack it. */
  role?: Role;
  participantIds: string[];
  /** `METHOD /path` as in the API document. */
  endpoint: string;
  isAllowed: boolean;
}

const required = true;

const accessLogSchema = new Schema<AccessLogDocument>(
  {
    _id: { type: String, required },
    at: { type: Date, required },
    accountId: { type: String, required },
    role: { type: String, enum: roles },
    participantIds: [String],
    endpoint: { type: String, required },
    isAllowed: { type: Boolean, required },
  },
  { collection: 'access-log', versionKey: false, strict: 'throw' },
);
accessLogSchema.index({ at: 1 });

export function accessLogModel(connection: Connection): Model<AccessLogDocument> {
  return modelOn<AccessLogDocument>(connection, 'AccessLog', accessLogSchema);
}
