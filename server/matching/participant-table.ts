import type { HoursPerWeek } from '#shared/fields.ts';
import { weekdayBits } from './bit-field.ts';
import type { Columns } from './columns.ts';
import { Interner } from './interner.ts';
import type { HeldLevels } from './language.ts';
import type { ParticipantFacts } from './participant-facts.ts';
import { chordSquared, unitVector } from './place.ts';
import { Table } from './table.ts';
import type { Wishes } from './wish.ts';

const layout = {
  has: Uint32Array,
  /** Free weekdays as bits, then the flag. */
  days: Uint16Array,
  levels: Uint16Array,
  languages: Uint32Array,
  hours: Uint32Array,
  qualifications: Uint32Array,
  wishes: Uint32Array,
  avoid: Uint32Array,
  maxTravelKm: Float64Array,
  /** Squares of the longest chords within maxTravelKm and within twice that. */
  reach: Float32Array,
  farReach: Float32Array,
  programmeEnd: Int32Array,
  version: Uint32Array,
  x: Float32Array,
  y: Float32Array,
  z: Float32Array,
  lat: Float64Array,
  lon: Float64Array,
};
export type ParticipantColumns = Columns<typeof layout>;

const centreFlag = 1 << 7;

export interface ParticipantSets {
  levels: Interner<HeldLevels>;
  languages: Interner<readonly string[]>;
  hours: Interner<HoursPerWeek | null>;
  qualifications: Interner<readonly string[]>;
  wishes: Interner<Wishes>;
  avoid: Interner<readonly string[]>;
}
export type ParticipantTable = Table<typeof layout, ParticipantFacts, ParticipantSets>;

export function createParticipantTable(): ParticipantTable {
  const sets: ParticipantSets = {
    levels: new Interner(),
    languages: new Interner(),
    hours: new Interner(),
    qualifications: new Interner(),
    wishes: new Interner(),
    avoid: new Interner(),
  };
  return new Table({
    layout,
    sets,
    write: (columns, at, facts: ParticipantFacts) => writeRow(columns, at, facts, sets),
    read: (columns, at) => readRow(columns, at, sets),
  });
}

function writeRow(
  columns: ParticipantColumns,
  at: number,
  facts: ParticipantFacts,
  sets: ParticipantSets,
): void {
  const { place } = facts;
  const { x, y, z } = unitVector(place);
  columns.has[at] = facts.has;
  columns.days[at] = facts.freeWeekdays | (place.isCentre ? centreFlag : 0);
  columns.levels[at] = sets.levels.take(facts.levels);
  columns.languages[at] = sets.languages.take(facts.languages);
  columns.hours[at] = sets.hours.take(facts.hours);
  columns.qualifications[at] = sets.qualifications.take(facts.qualifications);
  columns.wishes[at] = sets.wishes.take(facts.wishes);
  columns.avoid[at] = sets.avoid.take(facts.avoid);
  columns.maxTravelKm[at] = facts.maxTravelKm;
  columns.reach[at] = chordSquared(facts.maxTravelKm);
  columns.farReach[at] = chordSquared(2 * facts.maxTravelKm);
  columns.programmeEnd[at] = facts.programmeEnd;
  columns.version[at] = facts.version;
  columns.x[at] = x;
  columns.y[at] = y;
  columns.z[at] = z;
  columns.lat[at] = place.lat;
  columns.lon[at] = place.lon;
}

function readRow(columns: ParticipantColumns, at: number, sets: ParticipantSets): ParticipantFacts {
  const days = columns.days[at]!;
  return {
    has: columns.has[at]!,
    freeWeekdays: days & weekdayBits.mask,
    levels: sets.levels.value(columns.levels[at]!),
    languages: sets.languages.value(columns.languages[at]!),
    hours: sets.hours.value(columns.hours[at]!),
    qualifications: sets.qualifications.value(columns.qualifications[at]!),
    wishes: sets.wishes.value(columns.wishes[at]!),
    avoid: sets.avoid.value(columns.avoid[at]!),
    maxTravelKm: columns.maxTravelKm[at]!,
    place: { lat: columns.lat[at]!, lon: columns.lon[at]!, isCentre: (days & centreFlag) !== 0 },
    programmeEnd: columns.programmeEnd[at]!,
    version: columns.version[at]!,
  };
}
