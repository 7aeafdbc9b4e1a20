import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import { openingKinds, weekdays } from '#shared/codes.ts';
import { type HeldPlacement, legalBases } from '#shared/placements/placement.ts';

export interface PlacementDocument extends Omit<HeldPlacement, 'id'> {
  _id: string;
}

const required = true;
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
    adaptationShared: { type: Boolean, required },
    followUp: new Schema({ everyWeeks: { type: Number, required } }, part),
    why: { type: String, required },
    legalBasis: { type: String, enum: legalBases, required },
    extendedLimit: { type: Boolean, required },
    createdAt: { type: String, required },
    updatedAt: { type: String, required },
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

export function placementModel(connection: Connection): Model<PlacementDocument> {
  return modelOn<PlacementDocument>(connection, 'Placement', placementSchema);
}
