import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import { type Role, roles } from '#shared/codes.ts';

/** One look at participants' data. It names nobody: accounts and participants stand as pseudonyms. */
export interface LookDocument {
  /** Chain and number, in their order: two entries can never take the same place. */
  _id: string;
  /** Of one server process. */
  chain: string;
  /** From 1, without a gap. */
  seq: number;
  at: Date;
  by: string;
  /** As it was then; the oldest entries lack it. */
  role?: Role;
  whom: string[];
  /** Of those looked at: whose leader reads this. Missing where nothing of them can be read. */
  municipality?: string;
  /** `METHOD /path` as in the API document. */
  endpoint: string;
  isAllowed: boolean;
  /** Missing only in the chain of what was logged before there were chains. */
  hash?: string;
}

/** How far a chain goes; written after the entry, so the chain may be longer, and never shorter. */
export interface LookHeadDocument {
  /** The chain. */
  _id: string;
  seq: number;
  hash: string;
  at: Date;
  /** Tells the key from another one, and nothing of it. */
  keyMark: string;
}

/** What was logged before there were chains. */
export const unchained = 'before';

const required = true;

const lookSchema = new Schema<LookDocument>(
  {
    _id: { type: String, required },
    chain: { type: String, required },
    seq: { type: Number, required },
    at: { type: Date, required },
    by: { type: String, required },
    role: { type: String, enum: roles },
    whom: [String],
    municipality: String,
    endpoint: { type: String, required },
    isAllowed: { type: Boolean, required },
    hash: String,
  },
  { collection: 'looks', versionKey: false, strict: 'throw' },
);
lookSchema.index({ municipality: 1, at: -1 });

const lookHeadSchema = new Schema<LookHeadDocument>(
  {
    _id: { type: String, required },
    seq: { type: Number, required },
    hash: { type: String, default: '' },
    at: { type: Date, required },
    keyMark: { type: String, required },
  },
  { collection: 'look-heads', versionKey: false, strict: 'throw' },
);

export function lookModel(connection: Connection): Model<LookDocument> {
  return modelOn<LookDocument>(connection, 'Look', lookSchema);
}

export function lookHeadModel(connection: Connection): Model<LookHeadDocument> {
  return modelOn<LookHeadDocument>(connection, 'LookHead', lookHeadSchema);
}
