import { kmBetween } from '#shared/distance.ts';
import { demandBits, kindBits, licenceBits, shiftBits, weekdayBits } from './bit-field.ts';
import {
  demandsBit,
  farBit,
  kindBit,
  licenceBit,
  openBit,
  shiftsBit,
  travelBit,
  weekdaysBit,
} from './gate-bits.ts';
import { daysNeededOffset, type OpeningColumns, remoteOffset } from './opening-table.ts';
import type { ParticipantColumns } from './participant-table.ts';
import { chordSquaredError, leastKm } from './place.ts';
import type { Plan } from './plan.ts';
import { floor, scoreOf } from './score.ts';

/** How many days a set of weekdays has. */
const dayCounts = Uint8Array.from({ length: 1 << weekdayBits.codes.length }, (_, days) =>
  weekdayBits.codes.reduce((count, _day, i) => count + ((days >> i) & 1), 0),
);

/** The gates that opening `o` fails for participant `p`, as bits; a failed gate is no branch to guess wrong. */
export function failedGates(
  plan: Plan,
  openings: OpeningColumns,
  o: number,
  participants: ParticipantColumns,
  p: number,
): number {
  const days = openings.days[o]!;
  const free = dayCounts[days & participants.days[p]! & weekdayBits.mask]!;
  const needed = (days >> daysNeededOffset) & 7;
  const isRemote = (days >> remoteOffset) & 1;
  const qualifications = openings.qualifications[o]! + participants.qualifications[p]!;
  const listed = (openings.occupation[o]! & plan.openingMask) + participants.avoid[p]!;
  return (
    (openBit & ifNegative(openings.openUntil[o]! - plan.today)) |
    plan.languageFailed[languageKey(plan, openings, o, participants, p)]! |
    subsetGates(openings.asks[o]! & ~participants.has[p]!) |
    (travelGate(openings, o, participants, p) & (isRemote - 1)) |
    (weekdaysBit & ifNegative(free - needed)) |
    plan.hoursFailed[openings.hours[o]! + participants.hours[p]!]! |
    plan.qualificationFailed[qualifications]! |
    plan.avoidFailed[listed]!
  );
}

/** Gate travel alone, which needs no plan. */
export function isInReach(
  openings: OpeningColumns,
  o: number,
  participants: ParticipantColumns,
  p: number,
): boolean {
  const isRemote = ((openings.days[o]! >> remoteOffset) & 1) === 1;
  return isRemote || (travelGate(openings, o, participants, p) & travelBit) === 0;
}

/** All ones for a whole number below 0, else 0. */
function ifNegative(difference: number): number {
  return difference >> 31;
}

function languageKey(
  plan: Plan,
  openings: OpeningColumns,
  o: number,
  participants: ParticipantColumns,
  p: number,
): number {
  const mentor = plan.mentor[openings.mentors[o]! + participants.languages[p]!]!;
  return 2 * (openings.language[o]! + participants.levels[p]!) + mentor;
}

const fields = [kindBits, shiftBits, demandBits, licenceBits];
const allFields = fields.reduce((bits, { mask }) => bits | mask, 0);

/** `lacking` plus all ones carries into the bit above a field just when a bit of the field is set. */
function subsetGates(lacking: number): number {
  const carried = lacking + allFields;
  return (
    (kindBit & -((carried >> kindBits.end) & 1)) |
    (shiftsBit & -((carried >> shiftBits.end) & 1)) |
    (demandsBit & -((carried >> demandBits.end) & 1)) |
    (licenceBit & -((carried >> licenceBits.end) & 1))
  );
}

/** Chords' squares as whole numbers of 2⁻²⁷. */
const chordUnits = 2 ** 27;
const unsure = Math.ceil(chordSquaredError * chordUnits);

/** Of a pair that is not remote. Only where single precision can't tell is the distance worked out. */
function travelGate(
  openings: OpeningColumns,
  o: number,
  participants: ParticipantColumns,
  p: number,
): number {
  const chord = chordBetween(openings, o, participants, p);
  const left = ((participants.reach[p]! - chord) * chordUnits) | 0;
  const leftToFar = ((participants.farReach[p]! - chord) * chordUnits) | 0;
  if (Math.abs(left) <= unsure || Math.abs(leftToFar) <= unsure) {
    const km = exactKm(openings, o, participants, p);
    const maxKm = participants.maxTravelKm[p]!;
    return (km > maxKm ? travelBit : 0) | (km > 2 * maxKm ? farBit : 0);
  }
  return (travelBit & ifNegative(left)) | (farBit & ifNegative(leftToFar));
}

/** The square of the chord. */
function chordBetween(
  openings: OpeningColumns,
  o: number,
  participants: ParticipantColumns,
  p: number,
): number {
  const x = openings.x[o]! - participants.x[p]!;
  const y = openings.y[o]! - participants.y[p]!;
  const z = openings.z[o]! - participants.z[p]!;
  return x * x + y * y + z * z;
}

function exactKm(
  openings: OpeningColumns,
  o: number,
  participants: ParticipantColumns,
  p: number,
): number {
  return kmBetween(participants.lat[p]!, participants.lon[p]!, openings.lat[o]!, openings.lon[o]!);
}

/** The score of a pair, or 0 when it would come from a sum below the barrier. */
export function scoreAbove(
  barrier: number,
  plan: Plan,
  openings: OpeningColumns,
  o: number,
  participants: ParticipantColumns,
  p: number,
): number {
  const { need, practicalWeight } = plan;
  const occupation = openings.occupation[o]!;
  const sum =
    plan.languageTerm[languageKey(plan, openings, o, participants, p)]! +
    plan.needWeight * need.logs[need.starts[openings.municipality[o]!]! + occupation]! +
    plan.wishTerm[(occupation & plan.openingMask) + participants.wishes[p]!]!;
  const hours = plan.hoursFactor[openings.hours[o]! + participants.hours[p]!]!;
  const isRemote = ((openings.days[o]! >> remoteOffset) & 1) === 1;
  const perKm = isRemote ? 0 : 0.4 / participants.maxTravelKm[p]!;
  // ln P ≤ P − 1, and the chord is shorter than the way: who can't get in is seen without either.
  const near = hours * (1 - perKm * leastKm(chordBetween(openings, o, participants, p)));
  const most = Math.max(floor, near);
  if (sum + practicalWeight * (most - 1) < barrier) return 0;
  const km = isRemote ? 0 : exactKm(openings, o, participants, p);
  const practical = Math.max(floor, (1 - (0.4 * km) / participants.maxTravelKm[p]!) * hours);
  return scoreOf(sum + practicalWeight * Math.log(practical));
}
