import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';

/** The session at a provider that this one stands on. */
export interface ProviderSession {
  name: string;
  issuer: string;
  /** What the provider calls it by. */
  sid?: string;
  /** What ends it there; opens nothing. */
  idToken?: string;
  /** The provider was asked how sure it is, which stands in for a second factor of our own. */
  isStrong: boolean;
}

export interface SessionDocument {
  /** SHA-256 of the token, base64url: whoever reads the database cannot sign in with it. */
  _id: string;
  /** What its owner calls it by. */
  publicId: string;
  accountId: string;
  /** That of the account when it was begun; the account raises its own to end all. */
  epoch: number;
  startedAt: Date;
  /** To within minutes. */
  usedAt: Date;
  expiresAt: Date;
  /** As the browser names itself. */
  browser: string;
  provider?: ProviderSession;
}

const sessionSchema = new Schema<SessionDocument>(
  {
    _id: { type: String, required: true },
    publicId: { type: String, required: true },
    accountId: { type: String, required: true },
    epoch: { type: Number, required: true },
    startedAt: { type: Date, required: true },
    usedAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    browser: { type: String, default: '' },
    provider: new Schema<ProviderSession>(
      {
        name: { type: String, required: true },
        issuer: { type: String, required: true },
        sid: String,
        idToken: String,
        isStrong: { type: Boolean, required: true },
      },
      { _id: false, strict: 'throw' },
    ),
  },
  { collection: 'sessions', versionKey: 'version', strict: 'throw' },
);
sessionSchema.index({ expiresAt: 1 });
sessionSchema.index({ accountId: 1 });
sessionSchema.index({ 'provider.sid': 1 });

export function sessionModel(connection: Connection): Model<SessionDocument> {
  return modelOn<SessionDocument>(connection, 'Session', sessionSchema);
}
