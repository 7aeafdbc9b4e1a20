import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import {
  type AccountStatus,
  accountStatuses,
  type Role,
  roles,
  type Service,
  services,
} from '#shared/codes.ts';

/** The link that lets somebody in once. */
export interface StoredInvitation {
  /** SHA-256 of the token, base64url: whoever reads the database gets nobody's link. */
  tokenHash: string;
  expiresAt: Date;
}

/** An app that makes codes (RFC 6238). */
export interface StoredFactor {
  /** Sealed: the server needs it to know the codes, so it cannot be hashed. Those of before are base32. */
  secret: string;
  /** Of the last code that was used, in steps of 30 s: no code of it or of an earlier one works. */
  usedStep: number;
  /** Hashes of those that are left; 120 random bits each. */
  recoveryCodes: string[];
}

export interface AccountDocument {
  _id: string;
  /** Lower case. */
  email: string;
  /** Missing until an invitation is accepted. */
  passwordHash?: string;
  /** Hash of issuer and subject at the provider where its invitation was accepted. */
  identity?: string;
  role: Role;
  displayName: string;
  /** For the order of lists. */
  nameKey: string;
  phone?: string;
  /** Of a leader, an advisor and a participant: who may manage the account. */
  municipality?: string;
  service?: Service;
  employerId?: string;
  participantId?: string;
  status: AccountStatus;
  /** Since when nobody comes in by it. */
  disabledAt?: Date;
  invitation?: StoredInvitation;
  secondFactor?: StoredFactor;
  /** Sealed; one that is being set up: it asks nobody for a code until it is confirmed. */
  offeredSecret?: string;
  invitedAt: Date;
  /** The day in Oslo. */
  lastSignInDay?: string;
  /** Sessions of an earlier epoch have ended. */
  sessionEpoch: number;
  version: number;
}

const accountSchema = new Schema<AccountDocument>(
  {
    _id: { type: String, required: true },
    email: { type: String, required: true },
    passwordHash: String,
    identity: String,
    role: { type: String, enum: roles, required: true },
    displayName: { type: String, required: true },
    nameKey: { type: String, required: true },
    phone: String,
    municipality: String,
    service: { type: String, enum: services },
    employerId: String,
    participantId: String,
    status: { type: String, enum: accountStatuses, required: true },
    disabledAt: Date,
    invitation: new Schema<StoredInvitation>(
      {
        tokenHash: { type: String, required: true },
        expiresAt: { type: Date, required: true },
      },
      { _id: false, strict: 'throw' },
    ),
    secondFactor: new Schema<StoredFactor>(
      {
        secret: { type: String, required: true },
        usedStep: { type: Number, required: true },
        recoveryCodes: { type: [String], required: true },
      },
      { _id: false, strict: 'throw' },
    ),
    offeredSecret: String,
    invitedAt: { type: Date, required: true },
    lastSignInDay: String,
    sessionEpoch: { type: Number, required: true },
  },
  { collection: 'accounts', versionKey: 'version', optimisticConcurrency: true, strict: 'throw' },
);
accountSchema.index({ email: 1 }, { unique: true });
// A participant has at most one account.
accountSchema.index({ participantId: 1 }, { unique: true, sparse: true });
accountSchema.index({ identity: 1 }, { unique: true, sparse: true });
accountSchema.index({ 'invitation.tokenHash': 1 });
accountSchema.index({ municipality: 1, nameKey: 1 });
accountSchema.index({ employerId: 1 });

export function accountModel(connection: Connection): Model<AccountDocument> {
  return modelOn<AccountDocument>(connection, 'Account', accountSchema);
}
