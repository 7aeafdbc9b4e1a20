import type { Connection } from 'mongoose';
import { findById, findByIds } from '#server/storage/find-by-id.ts';
import { insertOnce } from '#server/storage/insert-once.ts';
import { createKeptByRevision } from '#server/storage/kept-by-revision.ts';
import { readPage, type Stretch } from '#server/storage/read-page.ts';
import { fieldUpdate } from '#server/storage/whole-update.ts';
import type { PlacementStep } from '#shared/placements/placement.ts';
import type { PlacementState } from '#shared/placements/placement-codes.ts';
import { fieldsInShort, inShort, type PlacementInShort } from './placement-in-short.ts';
import { type PlacementDocument, placementModel } from './placement-model.ts';
import { inState, type PlacementScope, scopeFilter } from './placement-query.ts';

/** A placement as it is stored. */
export type StoredPlacement = Omit<PlacementDocument, '_id'> & { id: string };

export interface PlacementFilter {
  states?: readonly PlacementState[] | undefined;
  openingId?: string | undefined;
  participantId?: string | undefined;
  today: string;
}

/** What a write changes; undefined takes a field away. */
export type PlacementChange = { [Key in keyof StoredPlacement]?: StoredPlacement[Key] | undefined };

export interface PlacementStore {
  /** Once for a referral: the second time it is there already. */
  insert(placement: StoredPlacement): Promise<void>;
  find(id: string): Promise<StoredPlacement | undefined>;
  findMany(ids: readonly string[]): Promise<StoredPlacement[]>;
  /** Latest change first. */
  page(
    scope: PlacementScope,
    filter: PlacementFilter,
    page: Stretch,
  ): Promise<{ items: StoredPlacement[]; total: number }>;
  /** All of a scope in these states, in no order. */
  inScope(
    scope: PlacementScope,
    states: readonly PlacementState[],
    today: string,
  ): Promise<StoredPlacement[]>;
  /** All of a municipality, in no order. */
  allInShort(municipality: string): Promise<PlacementInShort[]>;
  /** A step, while nothing was written since it was read. @returns undefined when something was. */
  change(
    placement: StoredPlacement,
    change: PlacementChange,
    step: PlacementStep,
  ): Promise<StoredPlacement | undefined>;
  /** The same of what is no step: the version stays. */
  note(placement: StoredPlacement, change: PlacementChange): Promise<StoredPlacement | undefined>;
  released(id: string): Promise<void>;
  releasing(): Promise<StoredPlacement[]>;
  /** Latest change first. */
  ofParticipants(participantIds: readonly string[]): Promise<StoredPlacement[]>;
  ofEmployer(employerId: string, municipality: string): Promise<StoredPlacement[]>;
  removeOfParticipants(participantIds: readonly string[]): Promise<void>;
}

/** Of how many placements so much is kept. */
const mostInShort = 100_000;

export function createPlacementStore(connection: Connection): PlacementStore {
  const model = placementModel(connection);
  const all = async (filter: object): Promise<StoredPlacement[]> =>
    (await model.find(filter).sort({ updatedAt: -1, _id: 1 }).lean<PlacementDocument[]>()).map(
      toPlacement,
    );

  const allInShort = createKeptByRevision<PlacementInShort>({
    async revisions(municipality) {
      const found = await model.find({ municipality }, { revision: 1 }).lean<PlacementDocument[]>();
      return found.map(({ _id: id, revision }) => ({ id, revision }));
    },
    async read(ids) {
      const found = await model
        .find({ _id: { $in: ids } })
        .select([...fieldsInShort])
        .lean<PlacementDocument[]>();
      return found.map((each) => ({
        id: each._id,
        revision: each.revision,
        value: inShort(each),
      }));
    },
    most: mostInShort,
  });

  async function write(
    { id: _id, revision }: StoredPlacement,
    change: PlacementChange,
    more: object,
  ): Promise<StoredPlacement | undefined> {
    const document = await model
      .findOneAndUpdate(
        { _id, revision },
        { ...fieldUpdate(change), ...more },
        { returnDocument: 'after' },
      )
      .lean<PlacementDocument>();
    return document ? toPlacement(document) : undefined;
  }

  return {
    async insert({ id: _id, ...placement }) {
      await insertOnce(model, { _id, ...placement });
    },
    async find(id) {
      const document = await findById(model, id);
      return document && toPlacement(document);
    },
    findMany: async (ids) => (await findByIds(model, ids)).map(toPlacement),
    async page(scope, { states, openingId, participantId, today }, page) {
      const where = {
        $and: [
          scopeFilter(scope),
          ...(openingId === undefined ? [] : [{ openingId }]),
          ...(participantId === undefined ? [] : [{ participantId }]),
          ...(states === undefined ? [] : [{ $or: states.map((each) => inState(each, today)) }]),
        ],
      };
      const { documents, total } = await readPage(model, where, { updatedAt: -1, _id: 1 }, page);
      return { items: documents.map(toPlacement), total };
    },
    inScope: async (scope, states, today) => {
      const filter = {
        $and: [scopeFilter(scope), { $or: states.map((each) => inState(each, today)) }],
      };
      return (await model.find(filter).lean<PlacementDocument[]>()).map(toPlacement);
    },
    allInShort,
    change: (placement, change, step) =>
      write(placement, change, { $push: { history: step }, $inc: { version: 1, revision: 1 } }),
    note: (placement, change) => write(placement, change, { $inc: { revision: 1 } }),
    async released(_id) {
      await model.updateOne({ _id }, { $unset: { releasing: 1 } });
    },
    releasing: () => all({ releasing: true }),
    ofParticipants: (participantIds) => all({ participantId: { $in: participantIds } }),
    ofEmployer: (employerId, municipality) => all({ employerId, municipality }),
    async removeOfParticipants(participantIds) {
      await model.deleteMany({ participantId: { $in: participantIds } });
    },
  };
}

function toPlacement({ _id: id, ...placement }: PlacementDocument): StoredPlacement {
  return { id, ...placement };
}
