import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';

export interface SessionDocument {
  /** SHA-256 of the token, base64url: whoever reads the database cannot sign in with it. */
  _id: string;
  accountId: string;
  expiresAt: Date;
}

const sessionSchema = new Schema<SessionDocument>(
  {
    _id: { type: String, required: true },
    accountId: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'sessions', versionKey: 'version', strict: 'throw' },
);
sessionSchema.index({ expiresAt: 1 });

export function sessionModel(connection: Connection): Model<SessionDocument> {
  return modelOn<SessionDocument>(connection, 'Session', sessionSchema);
}
