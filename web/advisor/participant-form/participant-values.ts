import { type Education, type Level, type LevelSource, type Skill, skills } from '#shared/codes.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { ParticipantContent } from '#web/api/participants.ts';

/** What stands in the form: text as it is typed, `''` for nothing chosen. Same names as in the API. */
export interface ParticipantValues {
  displayName: string;
  norwegian: Record<Skill, LevelValues>;
  languages: string[];
  wishes: OccupationValue[];
  goal: OccupationValue;
  /** STYRK-08 prefixes. */
  avoid: { prefix: string }[];
  acceptedKinds: string[];
  acceptedShifts: string[];
  freeWeekdays: string[];
  hoursPerWeek: { min: string; max: string };
  maxTravelKm: string;
  position: { lat: string; lon: string };
  driversLicences: string[];
  qualifications: string[];
  cannot: string[];
  education: Education | '';
  experience: (OccupationValue & { years: string })[];
  programme: { start: string; end: string };
}

interface OccupationValue {
  occupation: string;
}

export interface LevelValues {
  level: Level | '';
  source: LevelSource | '';
  date: string;
}

export type ParticipantField = keyof ParticipantValues;

const noLevel: LevelValues = { level: '', source: '', date: '' };

export const emptyValues: ParticipantValues = {
  displayName: '',
  norwegian: { listening: noLevel, reading: noLevel, speaking: noLevel, writing: noLevel },
  languages: [],
  wishes: [],
  goal: { occupation: '' },
  avoid: [],
  acceptedKinds: [],
  acceptedShifts: [],
  freeWeekdays: [],
  hoursPerWeek: { min: '', max: '' },
  maxTravelKm: '',
  position: { lat: '', lon: '' },
  driversLicences: [],
  qualifications: [],
  cannot: [],
  education: '',
  experience: [],
  programme: { start: '', end: '' },
};

export function valuesOf(participant: Participant): ParticipantValues {
  const { norwegian, hoursPerWeek, position, programme } = participant;
  const held = (skill: Skill): LevelValues => ({ ...noLevel, ...norwegian[skill] });
  return {
    displayName: participant.displayName,
    norwegian: {
      listening: held('listening'),
      reading: held('reading'),
      speaking: held('speaking'),
      writing: held('writing'),
    },
    languages: participant.languages,
    wishes: participant.wishes,
    goal: participant.goal ?? emptyValues.goal,
    avoid: participant.avoid.map((prefix) => ({ prefix })),
    acceptedKinds: participant.acceptedKinds ?? [],
    acceptedShifts: participant.acceptedShifts ?? [],
    freeWeekdays: participant.freeWeekdays ?? [],
    hoursPerWeek: { min: typed(hoursPerWeek?.min), max: typed(hoursPerWeek?.max) },
    maxTravelKm: typed(participant.maxTravelKm),
    position: { lat: typed(position?.lat), lon: typed(position?.lon) },
    driversLicences: participant.driversLicences,
    qualifications: participant.qualifications,
    cannot: participant.cannot,
    education: participant.education ?? '',
    experience: participant.experience.map(({ occupation, years }) => ({
      occupation,
      years: typed(years),
    })),
    programme: { start: programme?.start ?? '', end: programme?.end ?? '' },
  };
}

/** The values as the API takes them; null removes what is stored. */
export function contentOf(values: ParticipantValues): ParticipantContent {
  const { hoursPerWeek, position, programme } = values;
  return {
    displayName: values.displayName.trim() || null,
    norwegian: Object.fromEntries(
      skills.map((skill) => [skill, heldLevel(values.norwegian[skill])]),
    ),
    languages: values.languages,
    wishes: values.wishes.map(({ occupation }) => ({ occupation })),
    goal: values.goal.occupation ? { occupation: values.goal.occupation } : null,
    avoid: values.avoid.map(({ prefix }) => prefix),
    acceptedKinds: someOf(values.acceptedKinds),
    acceptedShifts: someOf(values.acceptedShifts),
    freeWeekdays: someOf(values.freeWeekdays),
    hoursPerWeek: whole({ min: number(hoursPerWeek.min), max: number(hoursPerWeek.max) }),
    maxTravelKm: number(values.maxTravelKm),
    position: whole({ lat: number(position.lat), lon: number(position.lon) }),
    driversLicences: values.driversLicences,
    qualifications: values.qualifications,
    cannot: values.cannot,
    education: values.education || null,
    experience: values.experience.map(({ occupation, years }) => ({
      occupation,
      years: number(years),
    })),
    programme: whole({ start: programme.start || null, end: programme.end || null }),
    // Text stands where the API wants a number or a code that was not chosen: the server names the field.
  } as ParticipantContent;
}

/** Fields whose values differ, in the order of the form. */
export function differingFields(a: ParticipantValues, b: ParticipantValues): ParticipantField[] {
  const [first, second] = [contentOf(a), contentOf(b)];
  const fields = Object.keys(emptyValues) as ParticipantField[];
  return fields.filter((field) => JSON.stringify(first[field]) !== JSON.stringify(second[field]));
}

/** Only these fields, so that what others change meanwhile in other fields stays. */
export function contentOfFields(
  values: ParticipantValues,
  fields: readonly ParticipantField[],
): ParticipantContent {
  const content = contentOf(values);
  return Object.fromEntries(fields.map((field) => [field, content[field]]));
}

/** My changes since `base` over what someone else has stored since. */
export function rebased(
  mine: ParticipantValues,
  base: ParticipantValues,
  theirs: ParticipantValues,
): ParticipantValues {
  const changed = differingFields(mine, base);
  return { ...theirs, ...Object.fromEntries(changed.map((field) => [field, mine[field]])) };
}

function heldLevel({ level, source, date }: LevelValues): object | null {
  return whole({ level: level || null, source: source || null, date: date || null });
}

/** Null when nothing in it is filled in; half of it goes as it is, and the server names the rest. */
function whole<T extends object>(parts: T): T | null {
  return Object.values(parts).some((part) => part !== null) ? parts : null;
}

function someOf(codes: readonly string[]): readonly string[] | null {
  return codes.length > 0 ? codes : null;
}

function typed(value: number | undefined): string {
  return value === undefined ? '' : String(value).replace('.', ',');
}

/** What is no number goes as it stands. */
function number(text: string): number | string | null {
  const written = text.trim();
  if (written === '') return null;
  const value = Number(written.replace(',', '.'));
  return Number.isNaN(value) ? written : value;
}
