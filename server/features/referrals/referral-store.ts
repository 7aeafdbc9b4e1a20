import type { Connection } from 'mongoose';
import type { CaseScope } from '#server/case-scope.ts';
import type { Found, OwnFirst } from '#server/own-first-rules.ts';
import { findById, findByIds } from '#server/storage/find-by-id.ts';
import { insertOnce } from '#server/storage/insert-once.ts';
import { readOwnFirst } from '#server/storage/read-own-first.ts';
import { readPage, type Stretch } from '#server/storage/read-page.ts';
import { fieldUpdate } from '#server/storage/whole-update.ts';
import type { ReferralStep } from '#shared/referrals/referral.ts';
import { waitingStates } from '#shared/referrals/referral-table.ts';
import { type ReferralDocument, referralModel } from './referral-model.ts';
import { type ReferralFilter, whereOf } from './referral-query.ts';

/** A referral as it is stored. */
export type StoredReferral = Omit<ReferralDocument, '_id'> & { id: string };

/** What a look at many needs: not what the ranking said, nor what was written. */
export type ReferralInShort = Pick<StoredReferral, 'id' | (typeof fieldsInShort)[number]>;
const fieldsInShort = [
  'participantId',
  'openingId',
  'state',
  'expiresOn',
  'history',
  'updatedAt',
] as const;

/** What a line of a list says. */
export type ReferralLine = Pick<StoredReferral, 'id' | (typeof fieldsOfLine)[number]>;
const fieldsOfLine = ['participantId', 'openingId', 'state', 'updatedAt'] as const;

/** When one of a pair began. */
type ReferralStart = Pick<StoredReferral, 'id' | (typeof fieldsOfStart)[number]>;
const fieldsOfStart = ['participantId', 'openingId', 'createdAt'] as const;

/** One that holds its place. */
export type OpenPair = Pick<StoredReferral, 'id' | (typeof fieldsOfOpen)[number]>;
/** The index knows them. */
const fieldsOfOpen = ['participantId', 'openingId', 'state', 'expiresOn'] as const;

/** What a step changes; undefined takes a field away. */
export type ReferralChange = {
  [Key in ChangedField]?: StoredReferral[Key] | undefined;
};
type ChangedField =
  | 'state'
  | 'updatedAt'
  | 'expiresOn'
  | 'shares'
  | 'message'
  | 'sharedAt'
  | 'placementId'
  | 'openPair'
  | 'isSilent';

export interface ReferralStore {
  find(id: string): Promise<StoredReferral | undefined>;
  findMany(ids: readonly string[]): Promise<StoredReferral[]>;
  /** Latest change first. */
  page(
    scope: CaseScope,
    filter: ReferralFilter,
    page: Stretch,
  ): Promise<{ items: StoredReferral[]; total: number }>;
  /** All of them, latest change first. */
  inScope(scope: CaseScope, filter: ReferralFilter): Promise<ReferralInShort[]>;
  /** Own participants' first, of each that which has waited longest. */
  ownFirst(scope: CaseScope, filter: ReferralFilter, asked: OwnFirst): Promise<Found<ReferralLine>>;
  /** For which openings somebody waits in these states. */
  openingsOf(scope: CaseScope, filter: ReferralFilter): Promise<string[]>;
  /** Those of the ids that were not changed after the instant of each. */
  unchangedSince(instants: ReadonlyMap<string, string>): Promise<string[]>;
  /** @returns false where the pair has an open one. */
  insert(referral: StoredReferral): Promise<boolean>;
  /** One step, while the version is still this. @returns undefined when it is not. */
  change(
    id: string,
    version: number,
    change: ReferralChange,
    step: ReferralStep,
  ): Promise<StoredReferral | undefined>;
  /** Those of the pairs that hold their place. */
  ofPairs(pairs: readonly string[]): Promise<StoredReferral[]>;
  /** Those of a participant that hold their place. */
  openOf(participantId: string): Promise<OpenPair[]>;
  /** Those of the pairs that do, with as much as that. */
  openAmong(pairs: readonly string[]): Promise<OpenPair[]>;
  /** The pair may begin anew. No step: its version stays. */
  closePair(id: string): Promise<void>;
  /** Notes that a reservation is begun, while the version is still this. @returns false when it is not. */
  beginAccept(id: string, version: number, at: Date): Promise<boolean>;
  /** Nothing is left to do of what was begun then. */
  endAccept(id: string, begun: Date): Promise<void>;
  /** Where a reservation was begun and not settled. */
  accepting(): Promise<StoredReferral[]>;
  /** Those that wait for somebody, all or of an opening. */
  waiting(openingId?: string): Promise<StoredReferral[]>;
  ofParticipants(participantIds: readonly string[]): Promise<StoredReferral[]>;
  /** When those of these participants and these openings began. */
  startsAmong(
    participantIds: readonly string[],
    openingIds: readonly string[],
  ): Promise<ReferralStart[]>;
  remove(ids: readonly string[]): Promise<void>;
}

export function createReferralStore(connection: Connection): ReferralStore {
  const model = referralModel(connection);
  const all = async (filter: object): Promise<StoredReferral[]> =>
    (await model.find(filter).lean<ReferralDocument[]>()).map(toReferral);
  /** Asked at every list of matches: of the driver itself, as `findById` is. */
  async function open(openPair: object): Promise<OpenPair[]> {
    const projection = Object.fromEntries(fieldsOfOpen.map((field) => [field, 1 as const]));
    const found = await model.collection.find({ openPair }, { projection }).toArray();
    return (found as unknown as ReferralDocument[]).map(toReferral);
  }

  return {
    async find(id) {
      const document = await findById(model, id);
      return document && toReferral(document);
    },
    findMany: async (ids) => (await findByIds(model, ids)).map(toReferral),
    async inScope(scope, filter) {
      const found = await model
        .find(whereOf(scope, filter))
        .sort({ updatedAt: -1, _id: 1 })
        .select([...fieldsInShort])
        .lean<ReferralDocument[]>();
      return found.map(toReferral);
    },
    async page(scope, filter, page) {
      const where = whereOf(scope, filter);
      const { documents, total } = await readPage(model, where, { updatedAt: -1, _id: 1 }, page);
      return { items: documents.map(toReferral), total };
    },
    async ownFirst(scope, filter, asked) {
      const { documents, total } = await readOwnFirst(
        model,
        whereOf(scope, filter),
        { updatedAt: 1, _id: 1 },
        asked,
        Object.fromEntries(fieldsOfLine.map((field) => [field, 1])),
      );
      return { items: documents.map(toReferral), total };
    },
    openingsOf: (scope, filter) => model.distinct('openingId', whereOf(scope, filter)),
    async unchangedSince(instants) {
      const found = await model
        .find({ _id: { $in: [...instants.keys()] } })
        .select({ updatedAt: 1 })
        .lean<Pick<ReferralDocument, '_id' | 'updatedAt'>[]>();
      return found
        .filter(({ _id, updatedAt }) => updatedAt <= (instants.get(_id) ?? ''))
        .map(({ _id }) => _id);
    },
    insert: ({ id: _id, ...referral }) => insertOnce(model, { _id, ...referral }),
    async change(id, version, change, step) {
      const document = await model
        .findOneAndUpdate(
          { _id: id, version },
          { ...fieldUpdate(change), $push: { history: step }, $inc: { version: 1 } },
          { returnDocument: 'after' },
        )
        .lean<ReferralDocument>();
      return document ? toReferral(document) : undefined;
    },
    ofPairs: (pairs) => all({ openPair: { $in: pairs } }),
    openOf: (participantId) => open(pairsOf(participantId)),
    openAmong: (pairs) => open({ $in: pairs }),
    async closePair(_id) {
      await model.updateOne({ _id }, { $unset: { openPair: 1 } });
    },
    async beginAccept(_id, version, accepting) {
      const { matchedCount } = await model.updateOne({ _id, version }, { $set: { accepting } });
      return matchedCount === 1;
    },
    async endAccept(_id, accepting) {
      await model.updateOne({ _id, accepting }, { $unset: { accepting: 1 } });
    },
    accepting: () => all({ accepting: { $gt: new Date(0) } }),
    waiting: (openingId) =>
      all({ state: { $in: waitingStates }, ...(openingId !== undefined && { openingId }) }),
    ofParticipants: (participantIds) => all({ participantId: { $in: participantIds } }),
    async startsAmong(participantIds, openingIds) {
      const found = await model
        .find({ participantId: { $in: participantIds }, openingId: { $in: openingIds } })
        .select([...fieldsOfStart])
        .lean<ReferralDocument[]>();
      return found.map(toReferral);
    },
    async remove(ids) {
      await model.deleteMany({ _id: { $in: ids } });
    },
  };
}

export function pairOf(participantId: string, openingId: string): string {
  return `${participantId} ${openingId}`;
}

/** All that begin with the participant: `!` comes after the space, and no id has either. */
function pairsOf(participantId: string): object {
  return { $gte: pairOf(participantId, ''), $lt: `${participantId}!` };
}

function toReferral({ _id: id, ...referral }: ReferralDocument): StoredReferral {
  return { id, ...referral };
}
