import type { Connection } from 'mongoose';
import { type OpenedDocument, openedModel } from './opened-model.ts';

export interface OpenedStore {
  note(opened: Omit<OpenedDocument, '_id'>): Promise<void>;
  /** When the account last opened what it opened from that day on, by id. */
  of(accountId: string, since: string): Promise<ReadonlyMap<string, string>>;
  removeOfParticipants(participantIds: readonly string[]): Promise<void>;
}

export function createOpenedStore(connection: Connection): OpenedStore {
  const model = openedModel(connection);
  return {
    async note(opened) {
      const _id = `${opened.accountId} ${opened.thingId}`;
      await model.updateOne({ _id }, { $set: opened }, { upsert: true });
    },
    async of(accountId, since) {
      const found = await model
        .find({ accountId, at: { $gte: new Date(since) } })
        .lean<OpenedDocument[]>();
      return new Map(found.map(({ thingId, at }) => [thingId, at.toISOString()]));
    },
    async removeOfParticipants(participantIds) {
      await model.deleteMany({ participantId: { $in: participantIds } });
    },
  };
}
