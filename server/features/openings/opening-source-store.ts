import type { Connection } from 'mongoose';
import type { OpeningSource } from '#server/search/projection.ts';
import { inBatches } from '#server/storage/batches.ts';
import { type OpeningDocument, openingModel } from './opening-model.ts';
import { toOpening } from './opening-store.ts';

/** What search and ranking are made of. */
export function createOpeningSource(connection: Connection, now: () => Date): OpeningSource {
  const model = openingModel(connection);
  const all = (filter: object): AsyncIterable<OpeningDocument> =>
    model.find(filter).lean<OpeningDocument[]>().cursor();
  return {
    published: () => inBatches(all({ status: 'published' }), toOpening),
    publishedIds: () =>
      inBatches(
        model
          .find({ status: 'published' })
          .select({ _id: 1 })
          .lean<Pick<OpeningDocument, '_id'>[]>()
          .cursor(),
        ({ _id }) => _id,
      ),
    countPublished: () => model.countDocuments({ status: 'published' }),
    async findMany(ids) {
      const documents = await model.find({ _id: { $in: ids } }).lean<OpeningDocument[]>();
      return documents.map(toOpening);
    },
    async pendingIds(limit, except) {
      const documents = await model
        .find({ indexPending: true, ...(except.length > 0 && { _id: { $nin: except } }) })
        .select({ _id: 1 })
        .sort({ updatedAt: -1 })
        .limit(limit)
        .lean<Pick<OpeningDocument, '_id'>[]>();
      return documents.map(({ _id }) => _id);
    },
    pendingRevisions: () =>
      inBatches(
        model
          .find({ indexPending: true })
          .select({ _id: 1, revision: 1 })
          .lean<Pick<OpeningDocument, '_id' | 'revision'>[]>()
          .cursor(),
        ({ _id: id, revision }) => ({ id, revision }),
      ),
    async clearPending(applied) {
      if (applied.length === 0) return 0;
      const { matchedCount } = await model.bulkWrite(
        applied.map(({ id, revision }) => ({
          updateOne: {
            filter: { _id: id, revision },
            update: { $set: { indexPending: false } },
          },
        })),
        { ordered: false },
      );
      return matchedCount;
    },
    async employerRenamed(employerId) {
      await model.updateMany(
        { employerId },
        {
          $set: { updatedAt: now().toISOString(), indexPending: true },
          $inc: { revision: 1 },
        },
      );
    },
    changedSince: (instant) => inBatches(all({ updatedAt: { $gte: instant } }), toOpening),
  };
}
