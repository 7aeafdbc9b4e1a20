import { z } from 'zod';
import {
  languageCode,
  municipalityNumber,
  occupationCode,
  occupationPrefix,
  qualificationCode,
} from '#shared/code-tables.ts';
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
import {
  day,
  hoursPerWeek,
  id,
  instant,
  list,
  optional,
  optionalList,
  position,
  reversed,
  text,
  version,
  withDefault,
} from '#shared/fields.ts';
import { shown } from '#shared/shown.ts';
import { participantData } from './participant-data.ts';
import { programmeTracks, schoolings } from './programme-rules.ts';

/** A level as on a Norskprøve result. Source and date play no part in matching. */
const heldLevel = z.strictObject({
  level: z.enum(levels),
  source: z.enum(levelSources),
  date: day,
});

const norwegian = z.strictObject({
  listening: optional(heldLevel),
  reading: optional(heldLevel),
  speaking: optional(heldLevel),
  writing: optional(heldLevel),
});

const occupationWish = z.strictObject({ occupation: occupationCode });

const programme = z
  .strictObject({
    start: day,
    end: optional(day),
    track: optional(z.enum(programmeTracks)),
    /** What somebody brought along. */
    schooling: optional(z.enum(schoolings)),
    endReason: optional(text(200)),
  })
  .refine((value) => !reversed(value?.start, value?.end), {
    path: ['end'],
    params: { code: 'range_reversed' },
    when: () => true,
  });

/** A home is known to 0.01° only, about one kilometre (product.md). */
const roundedPosition = position.transform(({ lat, lon }) => ({
  lat: Math.round(lat * 100) / 100,
  lon: Math.round(lon * 100) / 100,
}));

const writable = {
  displayName: text(200),
  municipality: municipalityNumber,
  position: optional(roundedPosition),
  norwegian: withDefault(norwegian, {}),
  languages: list(languageCode, 20),
  wishes: list(occupationWish, 10),
  goal: optional(occupationWish),
  avoid: list(occupationPrefix, 50),
  acceptedKinds: optionalList(z.enum(openingKinds)),
  acceptedShifts: optionalList(z.enum(shifts)),
  freeWeekdays: optionalList(z.enum(weekdays)),
  hoursPerWeek: optional(hoursPerWeek),
  maxTravelKm: optional(z.number().min(1).max(500)),
  driversLicences: list(z.enum(driversLicences)),
  qualifications: list(qualificationCode, 20),
  cannot: list(z.enum(demands)),
  experience: list(
    z.strictObject({ occupation: occupationCode, years: z.number().min(0).max(60) }),
    30,
  ),
  education: optional(z.enum(educations)),
  programme: optional(programme),
  /** The account of who answers for the case: an advisor or a leader of the municipality. */
  responsible: optional(id),
  protection: withDefault(z.enum(protections), 'none'),
};

/** What an advisor writes of a participant: what matching and follow-up need, nothing more. */
export const participantInput = z.strictObject(writable);
export type ParticipantInput = z.output<typeof participantInput>;
export type ParticipantDraft = z.input<typeof participantInput>;

const readable = { ...shown(writable), position: writable.position };

export const participant = z
  .object({ ...readable, id, version, createdAt: instant, updatedAt: instant })
  .meta({ id: 'Participant' })
  .register(participantData, { whose: 'id' });
export type Participant = z.output<typeof participant>;

/** With what is worth knowing beside the record; for advisors. */
export const participantInFull = participant
  .extend({
    /** Stays at an employer that led to no job there, two or more. */
    churn: z.array(z.object({ employerId: id, stays: z.int() })).optional(),
    /** What is worth a second look, and refuses nothing. */
    warnings: z.array(z.object({ path: z.string(), code: z.literal('over_limit') })).optional(),
  })
  .meta({ id: 'ParticipantInFull' })
  .register(participantData, { whose: 'id' });

// A reply that takes single fields of a participant is found by them, too; the municipality's number
// is a schema that many share, and says nothing alone.
// Neither does an id.
const { municipality: _, responsible: _r, ...telling } = writable;
for (const field of [...Object.values(telling), ...Object.values(readable)]) {
  participantData.add(field, { whose: null });
}
