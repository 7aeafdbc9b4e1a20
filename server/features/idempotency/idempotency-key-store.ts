import type { Connection } from 'mongoose';
import type { IdempotencyKeys, KeyRecord } from '#server/http/idempotency.ts';
import { insertOnce } from '#server/storage/insert-once.ts';
import { type IdempotencyKeyDocument, idempotencyKeyModel } from './idempotency-key-model.ts';

const keptMs = 24 * 3600 * 1000;

export interface IdempotencyKeyStore extends IdempotencyKeys {
  /** Keys under which these were made. */
  forget(resourceIds: readonly string[]): Promise<void>;
}

export function createIdempotencyKeyStore(
  connection: Connection,
  now: () => Date,
): IdempotencyKeyStore {
  const model = idempotencyKeyModel(connection);

  /** @returns false when the key is there already. */
  async function insert({ id, ...record }: KeyRecord): Promise<boolean> {
    const expiresAt = new Date(now().getTime() + keptMs);
    return insertOnce(model, { _id: id, ...record, expiresAt });
  }

  const removeExpired = async (_id: string): Promise<void> => {
    await model.deleteMany({ _id, expiresAt: { $lte: now() } });
  };

  return {
    async claim(record) {
      await removeExpired(record.id);
      if (await insert(record)) return record;
      const document = await model.findById(record.id).lean<IdempotencyKeyDocument>();
      // Released by another one between the two.
      return document ? toRecord(document) : this.claim(record);
    },
    async made(record) {
      const { id: _id, resourceId } = record;
      const { matchedCount } = await model.updateOne(
        { _id, resourceId },
        { $set: { isMade: true } },
      );
      // Another one failed and released the key while this one made the resource.
      if (matchedCount === 0) await insert({ ...record, isMade: true });
    },
    async forget(resourceIds) {
      await model.deleteMany({ resourceId: { $in: resourceIds } });
    },
    async release({ id: _id, resourceId }) {
      await model.deleteOne({ _id, resourceId, isMade: false });
    },
  };
}

function toRecord({ _id: id, expiresAt: _, ...record }: IdempotencyKeyDocument): KeyRecord {
  return { id, ...record };
}
