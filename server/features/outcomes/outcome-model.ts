import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import type { HeldOutcome } from '#shared/outcomes/outcome.ts';

export interface OutcomeDocument extends Omit<HeldOutcome, 'id'> {
  _id: string;
  participantId: string;
  municipality: string;
  /** Under which its line stays when the participant is erased. */
  keptAs?: string;
}

/** A line that names nobody: of an outcome whose participant was erased. */
export interface KeptOutcomeDocument {
  _id: string;
  /** Missing where fewer than five people could be meant, and where the address was protected. */
  municipality?: string;
  year: number;
  months: number;
  status: string;
  hoursPerWeek?: number;
  contract?: string;
  funding?: string;
  school?: string;
  /** One of the lines of somebody in a year counts them. */
  people: number;
}

const required = true;
const { Mixed } = Schema.Types;
const plain = { versionKey: false, strict: 'throw', minimize: false } as const;

const outcomeSchema = new Schema<OutcomeDocument>(
  {
    _id: { type: String, required },
    participantId: { type: String, required },
    municipality: { type: String, required },
    asOf: { type: String, required },
    after: { type: String, required },
    months: { type: Number, required },
    placementId: String,
    status: { type: String, required },
    hoursPerWeek: Number,
    contract: String,
    funding: String,
    sameEmployer: Boolean,
    occupation: String,
    school: String,
    selfSupporting: String,
    note: String,
    at: { type: String, required },
    by: { type: Mixed, required },
    keptAs: String,
  },
  { collection: 'outcomes', ...plain },
);
outcomeSchema.index({ participantId: 1, at: -1 });
outcomeSchema.index({ municipality: 1, at: -1 });
// What was recorded is not asked for: that is told by the index alone.
outcomeSchema.index({ municipality: 1, after: 1, months: 1, placementId: 1, participantId: 1 });

const keptSchema = new Schema<KeptOutcomeDocument>(
  {
    _id: { type: String, required },
    municipality: String,
    year: { type: Number, required },
    months: { type: Number, required },
    status: { type: String, required },
    hoursPerWeek: Number,
    contract: String,
    funding: String,
    school: String,
    people: { type: Number, required },
  },
  { collection: 'kept-outcomes', ...plain },
);
keptSchema.index({ municipality: 1, year: 1 });

export function outcomeModel(connection: Connection): Model<OutcomeDocument> {
  return modelOn<OutcomeDocument>(connection, 'Outcome', outcomeSchema);
}

export function keptOutcomeModel(connection: Connection): Model<KeptOutcomeDocument> {
  return modelOn<KeptOutcomeDocument>(connection, 'KeptOutcome', keptSchema);
}
