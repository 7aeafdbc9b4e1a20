import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';

/** How often something failed, in a window. Keys and members are hashes: they name nobody. */
export interface AttemptDocument {
  _id: string;
  count: number;
  /** Different accounts, where those are counted. */
  members: string[];
  forgottenAt: Date;
}

const attemptSchema = new Schema<AttemptDocument>(
  {
    _id: { type: String, required: true },
    count: { type: Number, required: true },
    members: { type: [String], required: true },
    forgottenAt: { type: Date, required: true },
  },
  { collection: 'attempts', versionKey: false, strict: 'throw' },
);
attemptSchema.index({ forgottenAt: 1 });

export function attemptModel(connection: Connection): Model<AttemptDocument> {
  return modelOn<AttemptDocument>(connection, 'Attempt', attemptSchema);
}
