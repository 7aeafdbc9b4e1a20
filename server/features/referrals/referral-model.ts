import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import { roles, services } from '#shared/codes.ts';
import type { HeldReferral } from '#shared/referrals/referral.ts';
import { referralActions, referralStates, sharedParts } from '#shared/referrals/referral-table.ts';

export interface ReferralDocument extends Omit<HeldReferral, 'id'> {
  _id: string;
  /** While it is open, the pair: there is one such referral of a pair, on every server. */
  openPair?: string;
  /** Withdrawn as a mistake before the participant had answered: they do not see it. */
  isSilent?: boolean;
  /** When a reservation for it was begun that nobody has settled yet. */
  accepting?: Date;
}

const required = true;
const part = { _id: false, strict: 'throw', minimize: false } as const;

const step = new Schema(
  {
    at: { type: String, required },
    by: new Schema(
      {
        role: { type: String, enum: [...roles, 'server'], required },
        displayName: String,
        service: { type: String, enum: services },
      },
      part,
    ),
    action: { type: String, enum: referralActions, required },
    from: { type: String, enum: referralStates },
    reason: String,
    text: String,
    onBehalf: new Schema({ reason: { type: String, required } }, part),
    interpreter: String,
  },
  part,
);

const referralSchema = new Schema<ReferralDocument>(
  {
    _id: { type: String, required },
    participantId: { type: String, required },
    openingId: { type: String, required },
    employerId: { type: String, required },
    municipality: { type: String, required },
    startedBy: { type: String, enum: ['advisor', 'participant'], required },
    state: { type: String, enum: referralStates, required },
    note: String,
    shares: [{ type: String, enum: sharedParts }],
    message: String,
    sharedAt: String,
    expiresOn: String,
    placementId: String,
    // What the ranking said is never looked into here.
    match: Schema.Types.Mixed,
    history: [step],
    openPair: String,
    isSilent: Boolean,
    accepting: Date,
    createdAt: { type: String, required },
    updatedAt: { type: String, required },
  },
  {
    collection: 'referrals',
    versionKey: 'version',
    optimisticConcurrency: true,
    strict: 'throw',
    minimize: false,
  },
);
referralSchema.index({ openPair: 1 }, { unique: true, sparse: true });
referralSchema.index({ municipality: 1, updatedAt: -1 });
// What an advisor's day asks of them is counted by the index alone.
referralSchema.index({
  municipality: 1,
  state: 1,
  updatedAt: 1,
  participantId: 1,
  openingId: 1,
  expiresOn: 1,
  _id: 1,
});
referralSchema.index({ participantId: 1, updatedAt: -1 });
referralSchema.index({ employerId: 1, updatedAt: -1 });
referralSchema.index({ openingId: 1, updatedAt: -1 });
referralSchema.index({ state: 1, expiresOn: 1 });
referralSchema.index({ accepting: 1 });

export function referralModel(connection: Connection): Model<ReferralDocument> {
  return modelOn<ReferralDocument>(connection, 'Referral', referralSchema);
}
