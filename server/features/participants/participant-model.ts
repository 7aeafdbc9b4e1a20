import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import { nameKey } from '#server/storage/name-key.ts';
import {
  demands,
  driversLicences,
  educations,
  levelSources,
  levels,
  openingKinds,
  protections,
  shifts,
  weekdays,
} from '#shared/codes.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { ParticipantChange } from '#shared/participants/participant-change.ts';
import { programmeTracks, schoolings } from '#shared/participants/programme-rules.ts';

export interface ParticipantDocument extends Omit<Participant, 'id'> {
  _id: string;
  /** For the order of lists; never sent. */
  nameKey: string;
  /** In which version the last package for the archive was made; never sent. */
  archivedVersion?: number;
  /** Of what stood beside the record then; never sent. */
  archivedStamp?: string;
  /** What became otherwise of levels, wishes, programme and responsible; sent in histories. */
  changes?: ParticipantChange[];
  /** Rises with every write; never sent. */
  revision: number;
}

const required = true;
const part = { _id: false, strict: 'throw', minimize: false } as const;

const heldLevel = new Schema(
  {
    level: { type: String, enum: levels, required },
    source: { type: String, enum: levelSources, required },
    date: { type: String, required },
  },
  part,
);
const norwegian = new Schema(
  { listening: heldLevel, reading: heldLevel, speaking: heldLevel, writing: heldLevel },
  part,
);
const position = new Schema({ lat: Number, lon: Number }, part);
const hours = new Schema({ min: Number, max: Number }, part);
const wish = new Schema({ occupation: { type: String, required } }, part);
const experience = new Schema(
  { occupation: { type: String, required }, years: { type: Number, required } },
  part,
);
const programme = new Schema(
  {
    start: { type: String, required },
    end: String,
    track: { type: String, enum: programmeTracks },
    schooling: { type: String, enum: schoolings },
    endReason: String,
  },
  part,
);

const participantSchema = new Schema<ParticipantDocument>(
  {
    _id: { type: String, required },
    displayName: { type: String, required },
    nameKey: { type: String, required },
    municipality: { type: String, required },
    position,
    norwegian: { type: norwegian, required },
    languages: [String],
    wishes: [wish],
    goal: wish,
    avoid: [String],
    acceptedKinds: { type: [{ type: String, enum: openingKinds }], default: undefined },
    acceptedShifts: { type: [{ type: String, enum: shifts }], default: undefined },
    freeWeekdays: { type: [{ type: String, enum: weekdays }], default: undefined },
    hoursPerWeek: hours,
    maxTravelKm: Number,
    driversLicences: [{ type: String, enum: driversLicences }],
    qualifications: [String],
    cannot: [{ type: String, enum: demands }],
    experience: [experience],
    education: { type: String, enum: educations },
    programme,
    responsible: String,
    protection: { type: String, enum: protections, required },
    changes: { type: [Schema.Types.Mixed], default: undefined },
    archivedVersion: Number,
    archivedStamp: String,
    createdAt: { type: String, required },
    updatedAt: { type: String, required },
    revision: { type: Number, required },
  },
  {
    collection: 'participants',
    versionKey: 'version',
    optimisticConcurrency: true,
    strict: 'throw',
    minimize: false,
  },
);
participantSchema.index({ municipality: 1, nameKey: 1, displayName: 1 });
participantSchema.index({ updatedAt: 1 });
// Who may see whom is asked of the index.
participantSchema.index({ protection: 1 });
participantSchema.index({ municipality: 1, protection: 1, responsible: 1 });
participantSchema.index({ responsible: 1 });
// Which there are, and of which revision.
participantSchema.index({ municipality: 1, revision: 1, _id: 1 });
// Which cases are past their time is told by the index alone.
participantSchema.index({ municipality: 1, 'programme.end': 1, updatedAt: 1, _id: 1 });

export function toParticipantDocument(
  { id: _id, ...participant }: Participant,
  changes?: readonly ParticipantChange[],
): ParticipantDocument {
  return {
    _id,
    ...participant,
    nameKey: nameKey(participant.displayName),
    ...(changes && { changes: [...changes] }),
    revision: 0,
  };
}

export function participantModel(connection: Connection): Model<ParticipantDocument> {
  return modelOn<ParticipantDocument>(connection, 'Participant', participantSchema);
}
