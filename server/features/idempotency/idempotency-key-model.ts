import { type Connection, type Model, Schema } from 'mongoose';
import type { KeyRecord } from '#server/http/idempotency.ts';
import { modelOn } from '#server/storage/model-on.ts';

/** A key that came with a POST; `_id` is a hash of account and key. */
export interface IdempotencyKeyDocument extends Omit<KeyRecord, 'id'> {
  _id: string;
  expiresAt: Date;
}

const required = true;

const idempotencyKeySchema = new Schema<IdempotencyKeyDocument>(
  {
    _id: { type: String, required },
    bodyHash: { type: String, required },
    resourceId: { type: String, required },
    isMade: { type: Boolean, required },
    expiresAt: { type: Date, required },
  },
  { collection: 'idempotency-keys', versionKey: false, strict: 'throw' },
);
idempotencyKeySchema.index({ expiresAt: 1 });

export function idempotencyKeyModel(connection: Connection): Model<IdempotencyKeyDocument> {
  return modelOn<IdempotencyKeyDocument>(connection, 'IdempotencyKey', idempotencyKeySchema);
}
