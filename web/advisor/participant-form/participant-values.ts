import {
  type Education,
  type Level,
  type LevelSource,
  type Protection,
  type Skill,
  skills,
} from '#shared/codes.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { Content } from '#web/form/changes.ts';
import { numberOf, numberText } from '#web/form/numbers.ts';

/** What stands in the form: text as it is typed, `''` for nothing chosen. Same names as in the API. */
export interface ParticipantValues {
  displayName: string;
  /** Of an account; '' for oneself. */
  responsible: string;
  protection: Protection;
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
  position: PlaceValue | null;
  driversLicences: string[];
  qualifications: string[];
  cannot: string[];
  education: Education | '';
  experience: (OccupationValue & { years: string })[];
  programme: { start: string; end: string };
}

/** About where; `label` as it was found, empty for what was stored before. */
export interface PlaceValue {
  lat: number;
  lon: number;
  label: string;
}

interface OccupationValue {
  occupation: string;
}

export interface LevelValues {
  level: Level | '';
  source: LevelSource | '';
  date: string;
}

const noLevel: LevelValues = { level: '', source: '', date: '' };

export const emptyValues: ParticipantValues = {
  displayName: '',
  responsible: '',
  protection: 'none',
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
  position: null,
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
    responsible: participant.responsible ?? '',
    protection: participant.protection,
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
    hoursPerWeek: { min: numberText(hoursPerWeek?.min), max: numberText(hoursPerWeek?.max) },
    maxTravelKm: numberText(participant.maxTravelKm),
    position: position ? { ...position, label: '' } : null,
    driversLicences: participant.driversLicences,
    qualifications: participant.qualifications,
    cannot: participant.cannot,
    education: participant.education ?? '',
    experience: participant.experience.map(({ occupation, years }) => ({
      occupation,
      years: numberText(years),
    })),
    programme: { start: programme?.start ?? '', end: programme?.end ?? '' },
  };
}

/**
 * The values as the API takes them; null removes what is stored. What is no number, and a code that was
 * not chosen, go as they stand: the server names the field.
 */
export function contentOf(values: ParticipantValues): Content {
  const { hoursPerWeek, position, programme } = values;
  return {
    displayName: values.displayName.trim() || null,
    responsible: values.responsible || null,
    protection: values.protection || 'none',
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
    hoursPerWeek: whole({ min: numberOf(hoursPerWeek.min), max: numberOf(hoursPerWeek.max) }),
    maxTravelKm: numberOf(values.maxTravelKm),
    // Where somebody lives whose address is protected is not written down.
    position:
      values.protection === 'none' && position ? { lat: position.lat, lon: position.lon } : null,
    driversLicences: values.driversLicences,
    qualifications: values.qualifications,
    cannot: values.cannot,
    education: values.education || null,
    experience: values.experience.map(({ occupation, years }) => ({
      occupation,
      years: numberOf(years),
    })),
    programme: whole({ start: programme.start || null, end: programme.end || null }),
  };
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
