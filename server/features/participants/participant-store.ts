import type { Connection } from 'mongoose';
import { findById, findByIds } from '#server/storage/find-by-id.ts';
import { createKeptByRevision } from '#server/storage/kept-by-revision.ts';
import { nameKey } from '#server/storage/name-key.ts';
import { wholeUpdate } from '#server/storage/whole-update.ts';
import { skills } from '#shared/codes.ts';
import { type Participant, participant as shape } from '#shared/participants/participant.ts';
import type { ParticipantChange } from '#shared/participants/participant-change.ts';
import {
  type ParticipantDocument,
  participantModel,
  toParticipantDocument,
} from './participant-model.ts';
import type { SeenParticipants } from './participant-policy.ts';

export interface ParticipantStore {
  /** Undefined also for one that cannot be read. */
  find(id: string): Promise<Participant | undefined>;
  /** As it is stored, whatever its shape: nothing may be made of it but what goes by its id. */
  findAsStored(id: string): Promise<Participant | undefined>;
  /** Those of the ids that exist and can be read, in no order. */
  findMany(ids: readonly string[]): Promise<Participant[]>;
  /** The municipality's records that cannot be read, which no list of people has. */
  unreadable(municipality: string): Promise<string[]>;
  /** Those of the ids that exist, readable or not. */
  whoAre(
    ids: readonly string[],
  ): Promise<Pick<Participant, 'id' | 'displayName' | 'municipality'>[]>;
  /** A municipality's participants that can be read, by name. */
  page(seen: SeenParticipants, page: { skip: number; limit: number }): Promise<Participant[]>;
  count(seen: SeenParticipants): Promise<number>;
  /** The municipality's others: protected, and not for this account. */
  hidden(seen: SeenParticipants): Promise<string[]>;
  /** @param changes what is told of its past. */
  insert(participant: Participant, changes?: readonly ParticipantChange[]): Promise<void>;
  /** A package for the archive was made of this version, and of what `stamp` is of; nothing that is followed has changed. */
  noteArchived(id: string, version: number, stamp: string): Promise<void>;
  isArchived(id: string, version: number, stamp: string): Promise<boolean>;
  /** Of one that can be read or not. Undefined: there is none. */
  standing(id: string): Promise<{ version: number; isProtected: boolean } | undefined>;
  /** @returns false when there is none of that version. */
  remove(id: string, version: number): Promise<boolean>;
  /** Changes the fields named, if the version is still this. @returns undefined when it is not. */
  change(
    id: string,
    version: number,
    fields: Partial<Participant>,
    changes?: readonly ParticipantChange[],
  ): Promise<Participant | undefined>;
  /** Oldest first. */
  changesOf(id: string): Promise<ParticipantChange[]>;
  /** All of a municipality. */
  overview(municipality: string): Promise<ParticipantInShort[]>;
}

/** As much as a look at all of them needs; not checked as a whole record is. */
export type ParticipantInShort = Pick<
  Participant,
  'id' | 'displayName' | 'municipality' | 'protection' | 'responsible' | 'programme' | 'education'
> & {
  /** The day of the oldest level. */
  oldestLevel?: string;
};
const inShort = {
  displayName: 1,
  municipality: 1,
  protection: 1,
  responsible: 1,
  programme: 1,
  education: 1,
  revision: 1,
  ...Object.fromEntries(skills.map((skill) => [`norwegian.${skill}.date`, 1] as const)),
} as const;
/** Of how many participants so much is kept. */
const mostInShort = 50_000;

export function createParticipantStore(connection: Connection): ParticipantStore {
  const model = participantModel(connection);

  async function findAsStored(id: string): Promise<Participant | undefined> {
    const document = await findById(model, id);
    return document && toParticipant(document);
  }

  async function revisions(municipality: string): Promise<{ id: string; revision: number }[]> {
    const found = await model.find({ municipality }, { revision: 1 }).lean<ParticipantDocument[]>();
    return found.map(({ _id: id, revision }) => ({ id, revision }));
  }

  const overview = createKeptByRevision<ParticipantInShort>({
    revisions,
    async read(ids) {
      const found = await model.find({ _id: { $in: ids } }, inShort).lean<ParticipantDocument[]>();
      return found.map(({ _id: id, norwegian, nameKey: _, revision, ...rest }) => {
        // One that cannot be read must not take the list with it.
        const [oldestLevel] = Object.values(norwegian ?? {})
          .flatMap((held) => held?.date ?? [])
          .sort();
        const value = { id, ...rest, ...(oldestLevel !== undefined && { oldestLevel }) };
        return { id, revision, value };
      });
    },
    most: mostInShort,
  });
  /** Each is read once for each of its revisions: the program that reads is the same till it ends. */
  const readability = createKeptByRevision<{ id: string; canBeRead: boolean }>({
    revisions,
    async read(ids) {
      const found = await model.find({ _id: { $in: ids } }).lean<ParticipantDocument[]>();
      return found.map((each) => {
        const { _id: id, revision } = each;
        return { id, revision, value: { id, canBeRead: isReadable(toParticipant(each)) } };
      });
    },
    most: mostInShort,
  });
  return {
    findAsStored,
    async find(id) {
      const participant = await findAsStored(id);
      return participant && isReadable(participant) ? participant : undefined;
    },
    async findMany(ids) {
      const documents = await findByIds(model, ids);
      return documents.map(toParticipant).filter(isReadable);
    },
    async unreadable(municipality) {
      const all = await readability(municipality);
      return all.flatMap(({ id, canBeRead }) => (canBeRead ? [] : [id]));
    },
    async whoAre(ids) {
      const documents = await findByIds(model, ids, ['displayName', 'municipality']);
      return documents.map(({ _id: id, displayName, municipality }) => ({
        id,
        displayName,
        municipality,
      }));
    },
    async page(seen, { skip, limit }) {
      const documents = await model
        .find(filterOf(seen))
        .sort({ nameKey: 1, displayName: 1, _id: 1 })
        .skip(skip)
        .limit(limit)
        .lean<ParticipantDocument[]>();
      return documents.map(toParticipant).filter(isReadable);
    },
    count: (seen) => model.countDocuments(filterOf(seen)),
    async hidden({ municipality, protectedOf }) {
      if (protectedOf === undefined) return [];
      const found = await model
        .find({ municipality, protection: { $ne: 'none' }, responsible: { $ne: protectedOf } })
        .select({ _id: 1 })
        .lean<Pick<ParticipantDocument, '_id'>[]>();
      return found.map(({ _id }) => _id);
    },
    async insert(participant, changes) {
      await model.insertMany([toParticipantDocument(participant, changes)]);
    },
    async noteArchived(_id, version, archivedStamp) {
      const $set = { archivedVersion: version, archivedStamp };
      await model.updateOne({ _id, version }, { $set });
    },
    isArchived: async (_id, version, archivedStamp) =>
      (await model.exists({ _id, version, archivedVersion: version, archivedStamp })) !== null,
    async standing(id) {
      const document = await findById<ParticipantDocument & { version: number }>(model, id);
      return document && { version: document.version, isProtected: document.protection !== 'none' };
    },
    async remove(_id, version) {
      const { deletedCount } = await model.deleteOne({ _id, version });
      return deletedCount === 1;
    },
    async changesOf(id) {
      return (await findById(model, id))?.changes ?? [];
    },
    overview,
    async change(id, version, fields, changes = []) {
      const update = wholeUpdate(keyed(fields));
      const followed = changes.length > 0 && { $push: { changes: { $each: [...changes] } } };
      const document = await model
        .findOneAndUpdate(
          { _id: id, version },
          { ...update, ...followed },
          { returnDocument: 'after' },
        )
        .lean<ParticipantDocument>();
      return document ? toParticipant(document) : undefined;
    },
  };
}

function filterOf({ municipality, protectedOf }: SeenParticipants): object {
  if (protectedOf === undefined) return { municipality };
  return { municipality, $or: [{ protection: 'none' }, { responsible: protectedOf }] };
}

function keyed(fields: Partial<Participant>): Partial<ParticipantDocument> {
  const { displayName } = fields;
  return displayName === undefined ? fields : { ...fields, nameKey: nameKey(displayName) };
}

export function toParticipant({
  _id: id,
  nameKey: _,
  revision: _r,
  archivedVersion: _a,
  archivedStamp: _s,
  changes: _c,
  ...participant
}: ParticipantDocument): Participant {
  return { id, ...participant };
}

/** One with a field of another shape must not take the list with it. */
export function isReadable(participant: Participant): boolean {
  return shape.safeParse(participant).success;
}
