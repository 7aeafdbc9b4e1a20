import type { Connection } from 'mongoose';
import { findById } from '#server/storage/find-by-id.ts';
import { type SessionDocument, sessionModel } from './session-model.ts';

/** `id` is the hash of the token. */
export type StoredSession = Omit<SessionDocument, '_id'> & { id: string };

export interface SessionStore {
  find(id: string): Promise<StoredSession | undefined>;
  /** Latest used first. */
  ofAccount(accountId: string): Promise<StoredSession[]>;
  insert(session: StoredSession): Promise<void>;
  used(id: string, usedAt: Date, expiresAt: Date): Promise<void>;
  /** It goes on while the account's others end. */
  moveToEpoch(id: string, epoch: number): Promise<void>;
  remove(id: string): Promise<void>;
  /** @param but the one that stays. */
  removeOfAccount(accountId: string, but?: string): Promise<void>;
  /** @returns false when the account has no such session. */
  removeByPublicId(accountId: string, publicId: string): Promise<boolean>;
  /** Those that stand on sessions at this provider: of this account there, or on that one session. */
  removeAtProvider(issuer: string, which: { accountId: string } | { sid: string }): Promise<void>;
}

export function createSessionStore(connection: Connection): SessionStore {
  const model = sessionModel(connection);
  return {
    async find(id) {
      const document = await findById(model, id);
      return document ? toSession(document) : undefined;
    },
    async ofAccount(accountId) {
      const documents = await model
        .find({ accountId })
        .sort({ usedAt: -1, _id: 1 })
        .lean<SessionDocument[]>();
      return documents.map(toSession);
    },
    async insert({ id, ...session }) {
      await model.insertMany([{ _id: id, ...session }]);
    },
    async used(id, usedAt, expiresAt) {
      await model.updateOne({ _id: id }, { $set: { usedAt, expiresAt } });
    },
    async moveToEpoch(id, epoch) {
      await model.updateOne({ _id: id }, { $set: { epoch } });
    },
    async remove(id) {
      await model.deleteOne({ _id: id });
    },
    async removeOfAccount(accountId, but) {
      await model.deleteMany({ accountId, ...(but ? { _id: { $ne: but } } : {}) });
    },
    async removeByPublicId(accountId, publicId) {
      const { deletedCount } = await model.deleteOne({ accountId, publicId });
      return deletedCount === 1;
    },
    async removeAtProvider(issuer, which) {
      const whose = 'sid' in which ? { 'provider.sid': which.sid } : which;
      await model.deleteMany({ 'provider.issuer': issuer, ...whose });
    },
  };
}

function toSession({ _id: id, ...session }: SessionDocument): StoredSession {
  return { id, ...session };
}
