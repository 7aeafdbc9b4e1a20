import type { HoursPerWeek } from '#shared/fields.ts';
import { weekdayBits } from './bit-field.ts';
import type { Columns } from './columns.ts';
import { Interner } from './interner.ts';
import type { LanguageDemand } from './language.ts';
import type { OpeningFacts } from './opening-facts.ts';
import { unitVector } from './place.ts';
import { Table } from './table.ts';

const layout = {
  openUntil: Int32Array,
  deadline: Int32Array,
  startDate: Int32Array,
  asks: Uint32Array,
  /** Weekday bits, then `daysNeeded`, then the flags. */
  days: Uint16Array,
  occupation: Uint16Array,
  municipality: Uint16Array,
  /** At most 7⁴ · 3 · 4 distinct ones. */
  language: Uint16Array,
  mentors: Uint32Array,
  hours: Uint32Array,
  qualifications: Uint32Array,
  /** On the unit sphere, for a first distance; the exact one takes `lat` and `lon`. */
  x: Float32Array,
  y: Float32Array,
  z: Float32Array,
  lat: Float64Array,
  lon: Float64Array,
  /** At most 1,000. */
  placesFree: Uint16Array,
  version: Uint32Array,
  revision: Uint32Array,
};
export type OpeningColumns = Columns<typeof layout>;

export const daysNeededOffset = 7;
export const remoteOffset = 10;
const remoteFlag = 1 << remoteOffset;
const centreFlag = 1 << 11;

export interface OpeningSets {
  language: Interner<LanguageDemand>;
  mentors: Interner<readonly string[]>;
  hours: Interner<HoursPerWeek | null>;
  qualifications: Interner<readonly string[]>;
}
export type OpeningTable = Table<typeof layout, OpeningFacts, OpeningSets>;

export function createOpeningTable(): OpeningTable {
  const sets: OpeningSets = {
    language: new Interner(),
    mentors: new Interner(),
    hours: new Interner(),
    qualifications: new Interner(),
  };
  return new Table({
    layout,
    sets,
    write: (columns, at, facts: OpeningFacts) => writeRow(columns, at, facts, sets),
    read: (columns, at) => readRow(columns, at, sets),
  });
}

function writeRow(
  columns: OpeningColumns,
  at: number,
  facts: OpeningFacts,
  sets: OpeningSets,
): void {
  const { place } = facts;
  const { x, y, z } = unitVector(place);
  const flags = (facts.remote ? remoteFlag : 0) | (place.isCentre ? centreFlag : 0);
  columns.openUntil[at] = facts.openUntil;
  columns.deadline[at] = facts.deadline;
  columns.startDate[at] = facts.startDate;
  columns.asks[at] = facts.asks;
  columns.days[at] = facts.weekdays | (facts.daysNeeded << daysNeededOffset) | flags;
  columns.occupation[at] = facts.occupation;
  columns.municipality[at] = facts.municipality;
  columns.language[at] = sets.language.take(facts.language);
  columns.mentors[at] = sets.mentors.take(facts.mentors);
  columns.hours[at] = sets.hours.take(facts.hours);
  columns.qualifications[at] = sets.qualifications.take(facts.qualifications);
  columns.x[at] = x;
  columns.y[at] = y;
  columns.z[at] = z;
  columns.lat[at] = place.lat;
  columns.lon[at] = place.lon;
  columns.placesFree[at] = facts.placesFree;
  columns.version[at] = facts.version;
  columns.revision[at] = facts.revision;
}

function readRow(columns: OpeningColumns, at: number, sets: OpeningSets): OpeningFacts {
  const days = columns.days[at]!;
  return {
    openUntil: columns.openUntil[at]!,
    deadline: columns.deadline[at]!,
    startDate: columns.startDate[at]!,
    asks: columns.asks[at]!,
    weekdays: days & weekdayBits.mask,
    daysNeeded: (days >> daysNeededOffset) & 7,
    remote: (days & remoteFlag) !== 0,
    occupation: columns.occupation[at]!,
    municipality: columns.municipality[at]!,
    place: {
      lat: columns.lat[at]!,
      lon: columns.lon[at]!,
      isCentre: (days & centreFlag) !== 0,
    },
    language: sets.language.value(columns.language[at]!),
    mentors: sets.mentors.value(columns.mentors[at]!),
    hours: sets.hours.value(columns.hours[at]!),
    qualifications: sets.qualifications.value(columns.qualifications[at]!),
    placesFree: columns.placesFree[at]!,
    version: columns.version[at]!,
    revision: columns.revision[at]!,
  };
}
