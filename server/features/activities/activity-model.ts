import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import type { Activity } from '#shared/activities/activity.ts';
import { activityKinds } from '#shared/activities/activity-kinds.ts';

export interface ActivityDocument extends Omit<Activity, 'id'> {
  _id: string;
  participantId: string;
}

const required = true;

const activitySchema = new Schema<ActivityDocument>(
  {
    _id: { type: String, required },
    participantId: { type: String, required },
    kind: { type: String, enum: activityKinds, required },
    hoursPerWeek: { type: Number, required },
    start: { type: String, required },
    end: String,
    title: { type: String, required },
    createdAt: { type: String, required },
    updatedAt: { type: String, required },
  },
  {
    collection: 'activities',
    versionKey: 'version',
    optimisticConcurrency: true,
    strict: 'throw',
    minimize: false,
  },
);
activitySchema.index({ participantId: 1, start: -1 });
activitySchema.index({ participantId: 1, end: 1 });

export function activityModel(connection: Connection): Model<ActivityDocument> {
  return modelOn<ActivityDocument>(connection, 'Activity', activitySchema);
}
