import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import { type Role, roles } from '#shared/codes.ts';

export interface AccountDocument {
  _id: string;
  /** Lower case. */
  email: string;
  passwordHash: string;
  role: Role;
  displayName: string;
  municipality?: string;
  employerId?: string;
  participantId?: string;
}

const accountSchema = new Schema<AccountDocument>(
  {
    _id: { type: String, required: true },
    email: { type: String, required: true },
    passwordHash: { type: String, required: true },
    role: { type: String, enum: roles, required: true },
    displayName: { type: String, required: true },
    municipality: String,
    employerId: String,
    participantId: String,
  },
  { collection: 'accounts', versionKey: 'version', optimisticConcurrency: true, strict: 'throw' },
);
accountSchema.index({ email: 1 }, { unique: true });

export function accountModel(connection: Connection): Model<AccountDocument> {
  return modelOn<AccountDocument>(connection, 'Account', accountSchema);
}
