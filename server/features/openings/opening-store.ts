import type { Connection } from 'mongoose';
import { findById, findByIds } from '#server/storage/find-by-id.ts';
import { wholeUpdate } from '#server/storage/whole-update.ts';
import type { OpeningStatus } from '#shared/codes.ts';
import { type StoredOpening, storedOpening } from '#shared/openings/opening.ts';
import { anonymousReservations, type OpeningDocument, openingModel } from './opening-model.ts';

export interface OwnOpenings {
  employerId: string;
  status?: readonly OpeningStatus[] | undefined;
}

export interface OpeningStore {
  /** With the fields that older documents lack; undefined also for one that cannot be read. */
  find(id: string): Promise<StoredOpening | undefined>;
  /** Those of the ids that exist, in no order. */
  findMany(ids: readonly string[]): Promise<StoredOpening[]>;
  insert(opening: StoredOpening): Promise<void>;
  /**
   * Changes the fields named, if the version is still this.
   * @param morePlaces free ones beside those that there are; below 0: so many fewer, if they are free.
   * @returns undefined when it is not.
   */
  change(
    id: string,
    version: number,
    fields: Partial<Omit<StoredOpening, 'placesFree'>>,
    morePlaces?: number,
  ): Promise<StoredOpening | undefined>;
  /** @returns false when the version is no longer this. */
  remove(id: string, version: number): Promise<boolean>;
  /** An employer's openings, latest change first. */
  own(of: OwnOpenings, page: { skip: number; limit: number }): Promise<StoredOpening[]>;
  countOwn(of: OwnOpenings): Promise<number>;
  /** Published ones whose deadline is before this day. */
  publishedWithDeadlineBefore(day: string): Promise<StoredOpening[]>;
  /** Published ones, and when: those strictly later than this, latest first. */
  publishedAfter(instant: string): Promise<PublishedAt[]>;
  /** When the newest of all was published; empty where there is none. */
  newestPublished(): Promise<string>;
}

export interface PublishedAt {
  id: string;
  publishedAt: string;
}

export function createOpeningStore(connection: Connection): OpeningStore {
  const model = openingModel(connection);
  return {
    async find(id) {
      const document = await findById(model, id);
      return document ? storedOpening.safeParse(toOpening(document)).data : undefined;
    },
    async findMany(ids) {
      const documents = await findByIds(model, ids);
      return documents.map(toOpening);
    },
    async insert({ id, ...opening }) {
      const taken = anonymousReservations(opening, opening.createdAt);
      await model.insertMany([{ _id: id, ...opening, taken, indexPending: true }]);
    },
    async change(id, version, fields, morePlaces = 0) {
      const { $inc, ...update } = wholeUpdate({ ...fields, indexPending: true });
      const document = await model
        .findOneAndUpdate(
          { _id: id, version, placesFree: { $gte: -morePlaces } },
          { ...update, $inc: { ...$inc, placesFree: morePlaces } },
          { returnDocument: 'after' },
        )
        .lean<OpeningDocument>();
      return document ? toOpening(document) : undefined;
    },
    async remove(id, version) {
      const { deletedCount } = await model.deleteOne({ _id: id, version });
      return deletedCount === 1;
    },
    async own(of, { skip, limit }) {
      const documents = await model
        .find(ownFilter(of))
        .sort({ updatedAt: -1, _id: 1 })
        .skip(skip)
        .limit(limit)
        .lean<OpeningDocument[]>();
      return documents.map(toOpening);
    },
    countOwn: (of) => model.countDocuments(ownFilter(of)),
    async publishedWithDeadlineBefore(day) {
      const documents = await model
        .find({ status: 'published', deadline: { $lt: day } })
        .lean<OpeningDocument[]>();
      return documents.map(toOpening);
    },
    async publishedAfter(instant) {
      const found = await model
        .find({ status: 'published', publishedAt: { $gt: instant } }, { publishedAt: 1 })
        .sort({ publishedAt: -1 })
        .batchSize(2000)
        .lean<Pick<OpeningDocument, '_id' | 'publishedAt'>[]>();
      return found.map(({ _id: id, publishedAt = '' }) => ({ id, publishedAt }));
    },
    async newestPublished() {
      const [newest] = await model
        .find({ status: 'published' }, { publishedAt: 1 })
        .sort({ publishedAt: -1 })
        .limit(1)
        .lean<Pick<OpeningDocument, '_id' | 'publishedAt'>[]>();
      return newest?.publishedAt ?? '';
    },
  };
}

function ownFilter({ employerId, status }: OwnOpenings): object {
  return { employerId, ...(status && { status: { $in: status } }) };
}

export function toOpening({
  _id: id,
  indexPending: _,
  taken: _t,
  ...opening
}: OpeningDocument): StoredOpening {
  return { id, ...opening };
}
