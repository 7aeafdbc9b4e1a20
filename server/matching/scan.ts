import { demandBits, kindBits, licenceBits, shiftBits, weekdayBits } from './bit-field.ts';
import {
  DEMANDS,
  FAR,
  type FailureCounts,
  isEligibleOrAlmost,
  KIND,
  LICENCE,
  OPEN,
  SHIFTS,
  TRAVEL,
  WEEKDAYS,
} from './gate-bits.ts';
import { daysNeededOffset, type OpeningColumns, remoteFlag } from './opening-table.ts';
import type { ParticipantColumns } from './participant-table.ts';
import { kmBetween, roughKm, roughKmError } from './place.ts';
import type { Plan } from './plan.ts';
import { floor, scoreOf } from './score.ts';
import type { TopList } from './top-list.ts';

/** What a scan brings together. */
export interface Findings {
  failures: FailureCounts;
  matches: TopList;
  almost: TopList;
}

/** How many days a set of weekdays has. */
const dayCounts = Uint8Array.from({ length: 1 << weekdayBits.codes.length }, (_, days) =>
  weekdayBits.codes.reduce((count, _day, i) => count + ((days >> i) & 1), 0),
);

/** A segment of each side; the fixed side has one row. */
export interface Segments {
  openings: OpeningColumns;
  participants: ParticipantColumns;
}

/**
 * Judges the considered ones of `rows` pairs: all gates, then the score of those that may still get
 * into a list. `considered` is 0 for a row to pass over; the first row has the number `firstRow`.
 * Nothing is allocated but entries of the lists.
 */
export function scan(
  plan: Plan,
  segments: Segments,
  considered: Uint8Array,
  rows: number,
  firstRow: number,
  { failures, matches, almost }: Findings,
): void {
  const { openingMask, participantMask } = plan;
  for (let row = 0; row < rows; row++) {
    if (considered[row] === 0) continue;
    const o = row & openingMask;
    const p = row & participantMask;
    const failed = failedGates(plan, segments, o, p) | travelGate(segments, o, p);
    failures.bySet[failed]! += 1;
    if (!isEligibleOrAlmost(failed)) continue;
    const list = failed === 0 ? matches : almost;
    const score = scoreAbove(list.barrier, plan, segments, o, p);
    if (score > 0) list.offer(firstRow + row, score);
  }
}

/** All gates but travel. */
function failedGates(
  plan: Plan,
  { openings, participants }: Segments,
  o: number,
  p: number,
): number {
  const occupation = (openings.occupation[o]! & plan.openingMask) + participants.avoid[p]!;
  const qualifications = openings.qualifications[o]! + participants.qualifications[p]!;
  let failed =
    plan.languageFailed[languageKey(plan, openings, o, participants, p)]! |
    plan.qualificationFailed[qualifications]! |
    plan.avoidFailed[occupation]! |
    plan.hoursFailed[openings.hours[o]! + participants.hours[p]!]!;
  const lacking = openings.asks[o]! & ~participants.has[p]!;
  if (lacking !== 0) failed |= lackingGates(lacking);
  if (openings.openUntil[o]! < plan.today) failed |= OPEN;
  const days = openings.days[o]!;
  const free = dayCounts[days & participants.days[p]! & weekdayBits.mask]!;
  return free < ((days >> daysNeededOffset) & 7) ? failed | WEEKDAYS : failed;
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

function travelGate({ openings, participants }: Segments, o: number, p: number): number {
  if ((openings.days[o]! & remoteFlag) !== 0) return 0;
  const maxKm = participants.maxTravelKm[p]!;
  let km = nearlyKm(openings, o, participants, p);
  if (km < maxKm - roughKmError) return 0;
  if (isUnsure(km, maxKm)) km = exactKm(openings, o, participants, p);
  if (km <= maxKm) return 0;
  return km > 2 * maxKm ? TRAVEL | FAR : TRAVEL;
}

/** The score, or 0 when it would come from a sum below the barrier. */
function scoreAbove(
  barrier: number,
  plan: Plan,
  { openings, participants }: Segments,
  o: number,
  p: number,
): number {
  const { need, practicalWeight } = plan;
  const occupation = openings.occupation[o]!;
  const sum =
    plan.languageTerm[languageKey(plan, openings, o, participants, p)]! +
    plan.needWeight * need.logs[need.starts[openings.municipality[o]!]! + occupation]! +
    plan.wishTerm[(occupation & plan.openingMask) + participants.wishes[p]!]!;
  const hours = plan.hoursFactor[openings.hours[o]! + participants.hours[p]!]!;
  const isRemote = (openings.days[o]! & remoteFlag) !== 0;
  const maxKm = participants.maxTravelKm[p]!;
  const leastKm = isRemote ? 0 : nearlyKm(openings, o, participants, p) - roughKmError;
  // ln P ≤ P − 1: a row that can't get in is seen without a logarithm.
  if (sum + practicalWeight * (hours * (1 - (0.4 * leastKm) / maxKm) - 1) < barrier) return 0;
  const km = isRemote ? 0 : exactKm(openings, o, participants, p);
  const practical = Math.max(floor, (1 - (0.4 * km) / maxKm) * hours);
  return scoreOf(sum + practicalWeight * Math.log(practical));
}

function lackingGates(lacking: number): number {
  return (
    ((lacking & kindBits.mask) !== 0 ? KIND : 0) |
    ((lacking & shiftBits.mask) !== 0 ? SHIFTS : 0) |
    ((lacking & licenceBits.mask) !== 0 ? LICENCE : 0) |
    ((lacking & demandBits.mask) !== 0 ? DEMANDS : 0)
  );
}

function isUnsure(km: number, maxKm: number): boolean {
  return Math.abs(km - maxKm) < roughKmError || Math.abs(km - 2 * maxKm) < roughKmError;
}

/** Off by at most `roughKmError`. */
function nearlyKm(
  openings: OpeningColumns,
  o: number,
  participants: ParticipantColumns,
  p: number,
): number {
  const x = openings.x[o]! - participants.x[p]!;
  const y = openings.y[o]! - participants.y[p]!;
  const z = openings.z[o]! - participants.z[p]!;
  return roughKm(x * x + y * y + z * z);
}

function exactKm(
  openings: OpeningColumns,
  o: number,
  participants: ParticipantColumns,
  p: number,
): number {
  return kmBetween(participants.lat[p]!, participants.lon[p]!, openings.lat[o]!, openings.lon[o]!);
}
