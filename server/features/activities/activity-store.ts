import type { Connection } from 'mongoose';
import { findById } from '#server/storage/find-by-id.ts';
import { fieldUpdate } from '#server/storage/whole-update.ts';
import type { Activity } from '#shared/activities/activity.ts';
import { type ActivityDocument, activityModel } from './activity-model.ts';

export type StoredActivity = Activity & { participantId: string };

export interface ActivityStore {
  insert(activity: StoredActivity): Promise<void>;
  find(id: string): Promise<StoredActivity | undefined>;
  /** Latest start first. */
  ofParticipants(participantIds: readonly string[]): Promise<StoredActivity[]>;
  /** Theirs that had not ended before the day, in no order. */
  lasting(participantIds: readonly string[], since: string): Promise<StoredActivity[]>;
  /** While the version is still this. @returns undefined when it is not. */
  change(id: string, version: number, fields: object): Promise<StoredActivity | undefined>;
  remove(id: string): Promise<void>;
  removeOfParticipants(participantIds: readonly string[]): Promise<void>;
}

export function createActivityStore(connection: Connection): ActivityStore {
  const model = activityModel(connection);
  return {
    async insert({ id: _id, ...activity }) {
      await model.insertMany([{ _id, ...activity }]);
    },
    async find(id) {
      const document = await findById(model, id);
      return document && toActivity(document);
    },
    async ofParticipants(participantIds) {
      const documents = await model
        .find({ participantId: { $in: participantIds } })
        .sort({ start: -1, _id: 1 })
        .lean<ActivityDocument[]>();
      return documents.map(toActivity);
    },
    async lasting(participantIds, since) {
      const documents = await model
        .find({
          participantId: { $in: participantIds },
          $or: [{ end: null }, { end: { $gte: since } }],
        })
        .lean<ActivityDocument[]>();
      return documents.map(toActivity);
    },
    async change(_id, version, fields) {
      const document = await model
        .findOneAndUpdate(
          { _id, version },
          { ...fieldUpdate({ ...fields }), $inc: { version: 1 } },
          { returnDocument: 'after' },
        )
        .lean<ActivityDocument>();
      return document ? toActivity(document) : undefined;
    },
    async remove(_id) {
      await model.deleteOne({ _id });
    },
    async removeOfParticipants(participantIds) {
      await model.deleteMany({ participantId: { $in: participantIds } });
    },
  };
}

function toActivity({ _id: id, ...activity }: ActivityDocument): StoredActivity {
  return { id, ...activity };
}
