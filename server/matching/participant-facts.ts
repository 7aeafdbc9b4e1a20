import { demands, levelNumber, openingKinds, shifts, skills, weekdays } from '#shared/codes.ts';
import { dayNumber, noDay } from '#shared/day-number.ts';
import type { HoursPerWeek } from '#shared/fields.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { demandBits, kindBits, licenceBits, shiftBits, toBits, weekdayBits } from './bit-field.ts';
import type { HeldLevels } from './language.ts';
import { impliedLicences } from './licences.ts';
import { canonical, type MatchingIndex } from './matching-index.ts';
import type { Place } from './place.ts';
import type { Wishes } from './wish.ts';

/** What matching needs of a participant; not even a name. Lists of codes are sorted and without repeats. */
export interface ParticipantFacts {
  /** Accepted kinds and shifts, demands that can be met, licences held or implied, as bits. */
  has: number;
  freeWeekdays: number;
  levels: HeldLevels;
  languages: readonly string[];
  hours: HoursPerWeek | null;
  qualifications: readonly string[];
  wishes: Wishes;
  /** STYRK-08 prefixes. */
  avoid: readonly string[];
  maxTravelKm: number;
  place: Place;
  /** Day number; NO_DAY when missing. */
  programmeEnd: number;
  /** Of what is stored; plays no part in matching. */
  version: number;
}

/** How far one travels when nothing is said. */
export const usualTravelKm = 50;

/** @throws RangeError for an occupation or municipality that is not in the tables. */
export function participantFacts(participant: Participant, index: MatchingIndex): ParticipantFacts {
  const { norwegian, wishes, goal, hoursPerWeek, programme } = participant;
  const occupationOf = (wish: { occupation: string }): number =>
    index.occupations.indexOf(wish.occupation);
  return {
    has:
      toBits(kindBits, participant.acceptedKinds ?? openingKinds) |
      toBits(shiftBits, participant.acceptedShifts ?? shifts) |
      toBits(
        demandBits,
        demands.filter((demand) => !participant.cannot.includes(demand)),
      ) |
      toBits(licenceBits, impliedLicences(participant.driversLicences)),
    freeWeekdays: toBits(weekdayBits, participant.freeWeekdays ?? weekdays),
    levels: skills.map((skill) => levelNumber(norwegian[skill]?.level)),
    languages: canonical(participant.languages),
    hours: hoursPerWeek ? { min: hoursPerWeek.min, max: hoursPerWeek.max } : null,
    qualifications: canonical(participant.qualifications),
    wishes: { wishes: wishes.map(occupationOf), goal: goal ? occupationOf(goal) : null },
    avoid: canonical(participant.avoid),
    maxTravelKm: participant.maxTravelKm ?? usualTravelKm,
    place: index.placeOf(participant.position, participant.municipality),
    programmeEnd: programme?.end ? dayNumber(programme.end) : noDay,
    version: participant.version,
  };
}
