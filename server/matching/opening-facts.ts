import { languageSupports, levelNumber, norwegianUses, skills } from '#shared/codes.ts';
import { beforeEveryDay, dayNumber, noDay } from '#shared/day-number.ts';
import type { HoursPerWeek } from '#shared/fields.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import { demandBits, kindBits, licenceBits, shiftBits, toBits, weekdayBits } from './bit-field.ts';
import type { LanguageDemand } from './language.ts';
import { canonical, type MatchingIndex } from './matching-index.ts';
import type { Place } from './place.ts';

/** What matching needs of an opening. Lists are sorted and without repeats. */
export interface OpeningFacts {
  /** The last day of gate open: the earlier of deadline and end date; NEVER when it is not open at all. */
  openUntil: number;
  /** Day numbers; NO_DAY when missing. */
  deadline: number;
  startDate: number;
  /** Kind, shifts, demands and licences as bits. */
  asks: number;
  /** Weekdays as bits, and how many of them must be free: 0 when the gate is not asked. */
  weekdays: number;
  daysNeeded: number;
  remote: boolean;
  occupation: number;
  municipality: number;
  place: Place;
  language: LanguageDemand;
  mentors: readonly string[];
  hours: HoursPerWeek | null;
  qualifications: readonly string[];
  /** How many may begin; gate open asks only for one. */
  placesFree: number;
  /** Of what is stored; they play no part in matching. */
  version: number;
  revision: number;
}

/** @throws RangeError for an occupation or municipality that is not in the tables. */
export function openingFacts(opening: StoredOpening, index: MatchingIndex): OpeningFacts {
  return {
    openUntil: openUntil(opening),
    deadline: opening.deadline ? dayNumber(opening.deadline) : noDay,
    startDate: opening.startDate ? dayNumber(opening.startDate) : noDay,
    asks:
      toBits(kindBits, [opening.kind]) |
      toBits(shiftBits, opening.shifts) |
      toBits(demandBits, opening.demands) |
      toBits(licenceBits, opening.driversLicences),
    ...workingDays(opening),
    remote: opening.remote,
    occupation: index.occupations.indexOf(opening.occupation),
    municipality: index.municipalities.indexOf(opening.municipality),
    place: index.placeOf(opening.position, opening.municipality),
    language: languageDemand(opening),
    mentors: canonical(opening.mentorLanguages),
    hours: opening.hoursPerWeek
      ? { min: opening.hoursPerWeek.min, max: opening.hoursPerWeek.max }
      : null,
    qualifications: canonical(opening.qualifications),
    placesFree: opening.placesFree,
    version: opening.version,
    revision: opening.revision,
  };
}

function openUntil({ status, placesFree, deadline, endDate }: StoredOpening): number {
  if (status !== 'published' || placesFree < 1) return beforeEveryDay;
  const last = (day: string | undefined): number => (day ? dayNumber(day) : noDay);
  return Math.min(last(deadline), last(endDate));
}

/** Practice places are beside school: without weekdays any of mon–fri, one day unless stated. */
function workingDays(opening: StoredOpening): { weekdays: number; daysNeeded: number } {
  const { weekdays, daysPerWeek } = opening;
  if (!weekdays && !isPractice(opening)) return { weekdays: 0, daysNeeded: 0 };
  const days = new Set(weekdays ?? (['mon', 'tue', 'wed', 'thu', 'fri'] as const));
  return {
    weekdays: toBits(weekdayBits, [...days]),
    daysNeeded: daysPerWeek ?? (isPractice(opening) ? 1 : days.size),
  };
}

function languageDemand(opening: StoredOpening): LanguageDemand {
  const { languageRequirement, languageSupport, norwegianUse } = opening;
  return {
    required: skills.map((skill) => levelNumber(languageRequirement[skill])),
    support: languageSupports.indexOf(languageSupport),
    use: norwegianUse && isPractice(opening) ? norwegianUses.indexOf(norwegianUse) : null,
  };
}

function isPractice({ kind }: StoredOpening): boolean {
  return kind === 'work_training' || kind === 'language_practice';
}
