import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { readPage, type Stretch } from '#server/storage/read-page.ts';
import { type AccountEventDocument, accountEventModel } from './account-event-model.ts';

export type StoredAccountEvent = Omit<AccountEventDocument, '_id'>;
type ReadAccountEvent = StoredAccountEvent & { id: string };

export interface AccountEventStore {
  append(event: StoredAccountEvent): Promise<void>;
  /** Of this account, that its holder is still to be told. Latest first. */
  untold(accountId: string): Promise<ReadAccountEvent[]>;
  /** The holder knows. @returns false when the account has no such event that was untold. */
  told(accountId: string, id: string): Promise<boolean>;
  /** Latest first. */
  ofAccount(accountId: string): Promise<StoredAccountEvent[]>;
  removeOfAccount(accountId: string): Promise<void>;
  /** Latest first. @param readable missing place: those of everybody but participants. */
  page(
    readable: {
      /** Accounts of a municipality, and of employers that are in it. */
      place?: { municipality: string; employerIds: readonly string[] } | undefined;
      from?: Date | undefined;
      before?: Date | undefined;
    },
    page: Stretch,
  ): Promise<{ items: StoredAccountEvent[]; total: number }>;
}

export function createAccountEventStore(connection: Connection): AccountEventStore {
  const model = accountEventModel(connection);
  return {
    async append(event) {
      await model.insertMany([{ _id: randomUUID(), ...event }]);
    },
    async untold(accountId) {
      const documents = await model
        .find({ accountId, isUntold: true })
        .sort({ at: -1, _id: 1 })
        .lean<AccountEventDocument[]>();
      return documents.map(({ _id: id, ...event }) => ({ id, ...event }));
    },
    async told(accountId, _id) {
      const { matchedCount } = await model.updateOne(
        { _id, accountId, isUntold: true },
        { $unset: { isUntold: 1 } },
      );
      return matchedCount === 1;
    },
    async ofAccount(accountId) {
      const found = await model
        .find({ accountId })
        .sort({ at: -1, _id: 1 })
        .lean<(StoredAccountEvent & { _id: string })[]>();
      return found.map(({ _id, ...event }) => event);
    },
    async removeOfAccount(accountId) {
      await model.deleteMany({ accountId });
    },
    async page({ place, from, before }, page) {
      const filter = {
        ...(place === undefined ? { isParticipant: false } : { $or: inPlace(place) }),
        ...(from || before
          ? { at: { ...(from ? { $gte: from } : {}), ...(before ? { $lt: before } : {}) } }
          : {}),
      };
      const { documents, total } = await readPage(model, filter, { at: -1, _id: 1 }, page);
      return { items: documents.map(({ _id, ...event }) => event), total };
    },
  };
}

function inPlace(place: { municipality: string; employerIds: readonly string[] }): object[] {
  return [{ municipality: place.municipality }, { employerId: { $in: place.employerIds } }];
}
