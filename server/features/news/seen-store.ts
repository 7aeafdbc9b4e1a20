import type { Connection } from 'mongoose';
import { findById } from '#server/storage/find-by-id.ts';
import { type SeenDocument, seenModel } from './seen-model.ts';

export type Seen = Omit<SeenDocument, '_id'>;

export interface SeenStore {
  /** Undefined: the account never looked. */
  find(accountId: string, participantId: string): Promise<string | undefined>;
  /** Of everybody whom the account looked at, by the participant's id. */
  of(accountId: string): Promise<ReadonlyMap<string, string>>;
  /** A mark never moves back. */
  move(seen: Seen): Promise<void>;
  removeOfParticipants(participantIds: readonly string[]): Promise<void>;
}

export function createSeenStore(connection: Connection): SeenStore {
  const model = seenModel(connection);
  return {
    find: async (accountId, participantId) =>
      (await findById(model, idOf(accountId, participantId)))?.until,
    async of(accountId) {
      const found = await model
        .find({ accountId }, { participantId: 1, until: 1 })
        .lean<SeenDocument[]>();
      return new Map(found.map(({ participantId, until }) => [participantId, until]));
    },
    async move({ accountId, participantId, until, at }) {
      await model.updateOne(
        { _id: idOf(accountId, participantId) },
        { $set: { accountId, participantId, at }, $max: { until } },
        { upsert: true },
      );
    },
    async removeOfParticipants(participantIds) {
      await model.deleteMany({ participantId: { $in: participantIds } });
    },
  };
}

function idOf(accountId: string, participantId: string): string {
  return `${accountId} ${participantId}`;
}
