import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import { openingKinds, weekdays } from '#shared/codes.ts';
import type { HeldPlacement } from '#shared/placements/placement.ts';
import { legalBases } from '#shared/placements/placement-codes.ts';

export interface PlacementDocument extends Omit<HeldPlacement, 'id'> {
  _id: string;
  /** It is over, and its place and its pair are not free yet. */
  releasing?: boolean;
  /** Rises with every write, also where `version` stays; never sent. */
  revision: number;
}

const required = true;
const { Mixed } = Schema.Types;
const part = { _id: false, strict: 'throw', minimize: false } as const;

const placementSchema = new Schema<PlacementDocument>(
  {
    _id: { type: String, required },
    referralId: { type: String, required },
    participantId: { type: String, required },
    openingId: { type: String, required },
    employerId: { type: String, required },
    municipality: { type: String, required },
    kind: { type: String, enum: openingKinds, required },
    title: { type: String, required },
    occupation: { type: String, required },
    tasks: [String],
    period: new Schema({ start: { type: String, required }, end: String }, part),
    weekdays: [{ type: String, enum: weekdays }],
    hoursPerWeek: Number,
    goals: [new Schema({ code: { type: String, required }, text: String }, part)],
    contact: new Schema({ name: { type: String, required }, email: String, phone: String }, part),
    mentor: new Schema({ name: { type: String, required }, languages: [String] }, part),
    adaptation: String,
    adaptationShared: { type: Boolean, required },
    followUp: new Schema({ everyWeeks: { type: Number, required } }, part),
    why: { type: String, required },
    legalBasis: { type: String, enum: legalBases, required },
    extendedLimit: { type: Boolean, required },
    discussedWithStaff: new Schema(
      { on: { type: String, required }, with: { type: String, required } },
      part,
    ),
    // What the three did, as it was written then.
    approvals: { type: Mixed, required },
    approved: Mixed,
    earlier: [Mixed],
    checkIns: [Mixed],
    end: Mixed,
    cancelled: Mixed,
    history: [Mixed],
    releasing: Boolean,
    createdAt: { type: String, required },
    updatedAt: { type: String, required },
    revision: { type: Number, required },
  },
  {
    collection: 'placements',
    versionKey: 'version',
    optimisticConcurrency: true,
    strict: 'throw',
    minimize: false,
  },
);
// A referral leads to one placement, however often its making is begun.
placementSchema.index({ referralId: 1 }, { unique: true });
placementSchema.index({ participantId: 1, updatedAt: -1 });
placementSchema.index({ employerId: 1, updatedAt: -1 });
placementSchema.index({ municipality: 1, updatedAt: -1 });
placementSchema.index({ openingId: 1, updatedAt: -1 });
// Every path of what a state is derived from: lists by state are counted and cut by the index.
placementSchema.index({
  municipality: 1,
  'cancelled.at': 1,
  'end.at': 1,
  'approved.approvedAt': 1,
  'approvals.advisor.at': 1,
  'approved.period.end': 1,
  'approved.period.start': 1,
});
// Which there are, and of which revision.
placementSchema.index({ municipality: 1, revision: 1, _id: 1 });
placementSchema.index({ releasing: 1 });

export function placementModel(connection: Connection): Model<PlacementDocument> {
  return modelOn<PlacementDocument>(connection, 'Placement', placementSchema);
}
