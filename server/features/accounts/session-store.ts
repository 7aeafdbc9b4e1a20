import type { Connection } from 'mongoose';
import { type SessionDocument, sessionModel } from './session-model.ts';

export interface SessionStore {
  find(id: string): Promise<{ accountId: string; expiresAt: Date } | undefined>;
  insert(id: string, accountId: string, expiresAt: Date): Promise<void>;
  extend(id: string, expiresAt: Date): Promise<void>;
  remove(id: string): Promise<void>;
  removeExpired(now: Date): Promise<void>;
}

export function createSessionStore(connection: Connection): SessionStore {
  const model = sessionModel(connection);
  return {
    async find(id) {
      const document = await model.findById(id).lean<SessionDocument>();
      return document ?? undefined;
    },
    async insert(id, accountId, expiresAt) {
      await model.insertMany([{ _id: id, accountId, expiresAt }]);
    },
    async extend(id, expiresAt) {
      await model.updateOne({ _id: id }, { $set: { expiresAt } });
    },
    async remove(id) {
      await model.deleteOne({ _id: id });
    },
    async removeExpired(now) {
      await model.deleteMany({ expiresAt: { $lte: now } });
    },
  };
}
