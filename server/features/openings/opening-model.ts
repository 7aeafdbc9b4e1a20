import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import {
  demands,
  driversLicences,
  languageSupports,
  levels,
  norwegianUses,
  openingKinds,
  type Role,
  roles,
  type Service,
  services,
  shifts,
  statuses,
  weekdays,
} from '#shared/codes.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';

/** Who took a step that takes a place, so that whoever completes it can tell. */
export interface ReservedBy {
  accountId: string;
  role: Role;
  displayName: string;
  service?: Service;
}

/** A place that is taken. One of before there were referrals names none. */
export interface Reservation {
  referralId?: string;
  at: string;
  by?: ReservedBy;
  onBehalf?: { reason: string };
  interpreter?: string;
}

export interface OpeningDocument extends Omit<StoredOpening, 'id'> {
  _id: string;
  /** The truth about places, which `placesFree` follows. Never sent. */
  taken: Reservation[];
  /** True until search and ranking have really applied this version. */
  indexPending: boolean;
}

const level = { type: String, enum: levels };
const part = { _id: false, strict: 'throw', minimize: false } as const;

const requirement = new Schema(
  { listening: level, reading: level, speaking: level, writing: level },
  part,
);
const position = new Schema({ lat: Number, lon: Number }, part);
const hours = new Schema({ min: Number, max: Number }, part);
const contact = new Schema({ name: String, email: String, phone: String }, part);
const required = true;

const reservation = new Schema<Reservation>(
  {
    referralId: String,
    at: { type: String, required },
    by: new Schema<ReservedBy>(
      {
        accountId: { type: String, required },
        role: { type: String, enum: roles, required },
        displayName: { type: String, required },
        service: { type: String, enum: services },
      },
      part,
    ),
    onBehalf: new Schema({ reason: { type: String, required } }, part),
    interpreter: String,
  },
  part,
);

const openingSchema = new Schema<OpeningDocument>(
  {
    _id: { type: String, required },
    kind: { type: String, enum: openingKinds, required },
    title: { type: String, required },
    occupation: { type: String, required },
    employerId: { type: String, required },
    municipality: { type: String, required },
    position,
    remote: { type: Boolean, required },
    languageRequirement: { type: requirement, required },
    languageSupport: { type: String, enum: languageSupports, required },
    norwegianUse: { type: String, enum: norwegianUses },
    mentorLanguages: [String],
    hoursPerWeek: hours,
    shifts: [{ type: String, enum: shifts }],
    weekdays: { type: [{ type: String, enum: weekdays }], default: undefined },
    daysPerWeek: Number,
    driversLicences: [{ type: String, enum: driversLicences }],
    qualifications: [String],
    demands: [{ type: String, enum: demands }],
    startDate: String,
    endDate: String,
    deadline: String,
    places: { type: Number, required },
    placesFree: { type: Number, required },
    taken: [reservation],
    tasks: [String],
    youGet: [String],
    youNeed: [String],
    description: String,
    contact,
    status: { type: String, enum: statuses, required },
    createdAt: { type: String, required },
    updatedAt: { type: String, required },
    publishedAt: String,
    indexPending: { type: Boolean, required },
    revision: { type: Number, required },
  },
  {
    collection: 'openings',
    versionKey: 'version',
    optimisticConcurrency: true,
    strict: 'throw',
    minimize: false,
  },
);
openingSchema.index({ employerId: 1, updatedAt: -1 });
openingSchema.index({ status: 1, publishedAt: -1 });
openingSchema.index({ updatedAt: 1 });
openingSchema.index({ status: 1, deadline: 1 });
openingSchema.index({ indexPending: 1, updatedAt: -1 });

/** Of places that are taken and nobody knows by whom: they were before there were referrals. */
export function anonymousReservations(
  { places, placesFree }: Pick<StoredOpening, 'places' | 'placesFree'>,
  at: string,
): Reservation[] {
  return Array.from({ length: Math.max(0, places - placesFree) }, () => ({ at }));
}

export function openingModel(connection: Connection): Model<OpeningDocument> {
  return modelOn<OpeningDocument>(connection, 'Opening', openingSchema);
}
