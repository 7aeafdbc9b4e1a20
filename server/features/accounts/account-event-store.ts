import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { type AccountEventDocument, accountEventModel } from './account-event-model.ts';

export type StoredAccountEvent = Omit<AccountEventDocument, '_id'>;

export interface AccountEventStore {
  append(event: StoredAccountEvent): Promise<void>;
  /** Latest first. @param readable missing municipality: those of everybody but participants. */
  page(
    readable: {
      municipality?: string | undefined;
      from?: Date | undefined;
      before?: Date | undefined;
    },
    page: { skip: number; limit: number },
  ): Promise<{ items: StoredAccountEvent[]; total: number }>;
}

export function createAccountEventStore(connection: Connection): AccountEventStore {
  const model = accountEventModel(connection);
  return {
    async append(event) {
      await model.insertMany([{ _id: randomUUID(), ...event }]);
    },
    async page({ municipality, from, before }, { skip, limit }) {
      const filter = {
        ...(municipality === undefined ? { isParticipant: false } : { municipality }),
        ...(from || before
          ? { at: { ...(from ? { $gte: from } : {}), ...(before ? { $lt: before } : {}) } }
          : {}),
      };
      const items = await model
        .find(filter)
        .sort({ at: -1, _id: 1 })
        .skip(skip)
        .limit(limit)
        .lean<(StoredAccountEvent & { _id: string })[]>();
      return {
        items: items.map(({ _id, ...event }) => event),
        total: await model.countDocuments(filter),
      };
    },
  };
}
