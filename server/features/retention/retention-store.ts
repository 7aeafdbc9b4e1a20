import type { Connection } from 'mongoose';
import { osloDayOf } from '#server/oslo-day.ts';
import type { RetainedKind } from './retention-rules.ts';

/** Counts and removes what is past its time, of every kind, whichever feature keeps it. */
export interface RetentionStore {
  count(kind: RetainedKind, before: Date): Promise<number>;
  remove(kind: RetainedKind, before: Date): Promise<void>;
}

const kept: Readonly<
  Record<RetainedKind, { collection: string; filter: (before: Date) => object }>
> = {
  sessions: { collection: 'sessions', filter: (before) => ({ expiresAt: { $lte: before } }) },
  attempts: { collection: 'attempts', filter: (before) => ({ forgottenAt: { $lte: before } }) },
  idempotency_keys: {
    collection: 'idempotency-keys',
    filter: (before) => ({ expiresAt: { $lte: before } }),
  },
  unused_invitations: {
    collection: 'accounts',
    filter: (before) => ({
      status: 'invited',
      passwordHash: { $exists: false },
      'invitation.expiresAt': { $lte: before },
    }),
  },
  account_events: { collection: 'account-events', filter: (before) => ({ at: { $lte: before } }) },
  cases: {
    collection: 'participants',
    filter: (before) => ({ 'programme.end': { $lt: osloDayOf(before) } }),
  },
};

export function createRetentionStore(connection: Connection): RetentionStore {
  return {
    count(kind, before) {
      const { collection, filter } = kept[kind];
      return connection.collection(collection).countDocuments(filter(before));
    },
    async remove(kind, before) {
      const { collection, filter } = kept[kind];
      await connection.collection(collection).deleteMany(filter(before));
    },
  };
}
