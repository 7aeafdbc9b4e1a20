import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import { type AccountEventKind, accountEventKinds } from '#shared/accounts/account-event.ts';

/** Something that happened to an account. It names nobody: ids alone. */
export interface AccountEventDocument {
  _id: string;
  at: Date;
  kind: AccountEventKind;
  /** Missing: somebody tried to sign in as one that there is not. */
  accountId?: string;
  /** Who did it; the account itself where nobody else did. */
  by?: string;
  /** Of the account, for those who may read it; missing: an administrator's. */
  municipality?: string;
  /** Of an employer's person: of the municipality in which the employer is. */
  employerId?: string;
  /** An account of a participant, which administrators know nothing of. */
  isParticipant: boolean;
  /** The holder is still to be told. */
  isUntold?: boolean;
}

const required = true;

const accountEventSchema = new Schema<AccountEventDocument>(
  {
    _id: { type: String, required },
    at: { type: Date, required },
    kind: { type: String, enum: accountEventKinds, required },
    accountId: String,
    by: String,
    municipality: String,
    employerId: String,
    isParticipant: { type: Boolean, required },
    isUntold: Boolean,
  },
  { collection: 'account-events', versionKey: false, strict: 'throw' },
);
accountEventSchema.index({ at: 1 });
accountEventSchema.index({ accountId: 1, at: 1 });

export function accountEventModel(connection: Connection): Model<AccountEventDocument> {
  return modelOn<AccountEventDocument>(connection, 'AccountEvent', accountEventSchema);
}
