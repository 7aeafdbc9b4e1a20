import type { Connection } from 'mongoose';
import type { ParticipantSource, StoredParticipant } from '#server/search/projection.ts';
import { inBatches } from '#server/storage/batches.ts';
import { type ParticipantDocument, participantModel } from './participant-model.ts';

/** What the ranking is made of. */
export function createParticipantSource(connection: Connection): ParticipantSource {
  const model = participantModel(connection);
  const all = (filter: object): AsyncIterable<ParticipantDocument> =>
    model.find(filter).lean<ParticipantDocument[]>().cursor();
  return {
    all: () => inBatches(all({}), toStored),
    ids: () =>
      inBatches(
        model.find({}).select({ _id: 1 }).lean<Pick<ParticipantDocument, '_id'>[]>().cursor(),
        ({ _id }) => _id,
      ),
    count: () => model.countDocuments({}),
    async findMany(ids) {
      const documents = await model.find({ _id: { $in: ids } }).lean<ParticipantDocument[]>();
      return documents.map(toStored);
    },
    changedSince: (instant) => inBatches(all({ updatedAt: { $gte: instant } }), toStored),
  };
}

function toStored({
  _id: id,
  nameKey: _,
  archivedVersion: _a,
  archivedStamp: _s,
  changes: _c,
  ...stored
}: ParticipantDocument): StoredParticipant {
  return { id, ...stored };
}
