import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from './model-on.ts';

/** Work that one process at a time does; `_id` names it. */
export interface LeaseDocument {
  _id: string;
  /** The process that does it. */
  owner: string;
  /** Without a word from the owner another one may do it from then on. */
  until: Date;
}

const required = true;

const leaseSchema = new Schema<LeaseDocument>(
  {
    _id: { type: String, required },
    owner: { type: String, required },
    until: { type: Date, required },
  },
  { collection: 'leases', versionKey: false, strict: 'throw' },
);

export function leaseModel(connection: Connection): Model<LeaseDocument> {
  return modelOn<LeaseDocument>(connection, 'Lease', leaseSchema);
}
