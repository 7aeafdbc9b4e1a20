import { z } from 'zod';
import {
  employerId,
  languageCode,
  municipalityNumber,
  occupationCode,
  qualificationCode,
} from '#shared/code-tables.ts';
import {
  demands,
  driversLicences,
  languageSupports,
  levels,
  norwegianUses,
  openingKinds,
  shifts,
  statuses,
  weekdays,
} from '#shared/codes.ts';
import {
  day,
  email,
  hoursPerWeek,
  id,
  instant,
  list,
  longText,
  optional,
  optionalList,
  phone,
  position,
  reversed,
  text,
  version,
  withDefault,
} from '#shared/fields.ts';
import { shown } from '#shared/shown.ts';

const level = z.enum(levels);

export const languageRequirement = z.strictObject({
  listening: optional(level),
  reading: optional(level),
  speaking: optional(level),
  writing: optional(level),
});
export type LanguageRequirement = z.output<typeof languageRequirement>;

const contact = z.strictObject({
  name: optional(text(200)),
  email: optional(email),
  phone: optional(phone),
});

const lines = list(text(200), 20);

const writable = {
  kind: z.enum(openingKinds),
  title: text(200),
  occupation: occupationCode,
  employerId,
  municipality: municipalityNumber,
  position: optional(position),
  remote: withDefault(z.boolean(), false),
  languageRequirement: withDefault(languageRequirement, {}),
  languageSupport: withDefault(z.enum(languageSupports), 'none'),
  norwegianUse: optional(z.enum(norwegianUses)),
  mentorLanguages: list(languageCode, 20),
  hoursPerWeek: optional(hoursPerWeek),
  shifts: list(z.enum(shifts)),
  weekdays: optionalList(z.enum(weekdays)),
  daysPerWeek: optional(z.int().min(1).max(7)),
  driversLicences: list(z.enum(driversLicences)),
  qualifications: list(qualificationCode, 20),
  demands: list(z.enum(demands)),
  startDate: optional(day),
  endDate: optional(day),
  deadline: optional(day),
  places: withDefault(z.int().min(1).max(1000), 1),
  tasks: lines,
  youGet: lines,
  youNeed: lines,
  description: optional(longText(5000)),
  contact: optional(contact),
};

/** What an employer writes. Cross-field rules run also when single fields are at fault. */
export const openingInput = z
  .strictObject(writable)
  .refine((opening) => !reversed(opening?.startDate, opening?.endDate), {
    path: ['endDate'],
    params: { code: 'range_reversed' },
    when: () => true,
  })
  .refine((opening) => fitsWeekdays(opening?.daysPerWeek, opening?.weekdays), {
    path: ['daysPerWeek'],
    params: { code: 'out_of_range' },
    when: () => true,
  });
export type OpeningInput = z.output<typeof openingInput>;
/** As a client may send it: defaults left out. */
export type OpeningDraft = z.input<typeof openingInput>;

/** `daysPerWeek` is at most the number of weekdays, 5 when none are given. */
function fitsWeekdays(daysPerWeek: unknown, weekdaysGiven: unknown): boolean {
  if (typeof daysPerWeek !== 'number') return true;
  return daysPerWeek <= (Array.isArray(weekdaysGiven) ? weekdaysGiven.length : 5);
}

const serverSet = {
  id,
  placesFree: z.int().min(0),
  status: z.enum(statuses),
  version,
  createdAt: instant,
  updatedAt: instant,
  publishedAt: optional(instant),
};

const named = {
  employer: z.object({ id, name: z.string() }),
  municipalityName: z.string(),
  occupationTitle: z.string(),
};

/** Fields that the signed out and other employers do not get (see api.md). */
const hiddenFromPublic = {
  languageSupport: z.enum(languageSupports).optional(),
  norwegianUse: z.enum(norwegianUses).optional(),
  mentorLanguages: z.array(z.string()).optional(),
};

/** One opening, whole. */
export const opening = z
  .object({ ...shown(writable), ...serverSet, ...named, ...hiddenFromPublic })
  .meta({ id: 'Opening' });
export type Opening = z.output<typeof opening>;

/** An opening in a list: without `description` and `contact`. */
export const openingCard = opening
  .omit({ description: true, contact: true })
  .extend({ distanceKm: z.number().optional() })
  .meta({ id: 'OpeningCard' });
export type OpeningCard = z.output<typeof openingCard>;

/** As the database should hold it; older documents may lack what has a default. */
export const storedOpening = z.object({ ...shown(writable), ...serverSet, revision: version });

/** What the database holds of an opening: every writable field, and what the server sets. */
export type StoredOpening = OpeningInput & {
  id: string;
  placesFree: number;
  status: Opening['status'];
  version: number;
  /** Rises with every write, also where `version` stays; never sent. */
  revision: number;
  createdAt: string;
  updatedAt: string;
  publishedAt?: string | undefined;
};
