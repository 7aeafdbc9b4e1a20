import type { Missing } from '#shared/matching/match.ts';
import {
  allowedGap,
  gap,
  heldLevel,
  isPracticePlace,
  maxTravel,
  type Pair,
  requiredLevel,
  sharedLanguages,
  skillNames,
} from './pair.ts';

/** Every gate, in the words of the table in matching.md. */
const gates = {
  open: ({ opening }: Pair, today: string): boolean =>
    opening.status === 'published' &&
    (!opening.deadline || opening.deadline >= today) &&
    (!opening.endDate || opening.endDate >= today) &&
    opening.placesFree >= 1,
  language: (pair: Pair): boolean =>
    skillNames.every((skill) => gap(skill, pair) <= allowedGap(pair)),
  kind: ({ opening, participant }: Pair): boolean =>
    !participant.acceptedKinds || participant.acceptedKinds.includes(opening.kind),
  travel: (pair: Pair): boolean => pair.opening.remote || pair.km <= maxTravel(pair),
  shifts: (pair: Pair): boolean => missingShifts(pair).length === 0,
  weekdays: (pair: Pair): boolean => {
    const { opening, participant } = pair;
    if (!opening.weekdays && !isPracticePlace(pair)) return true;
    const days = opening.weekdays ?? ['mon', 'tue', 'wed', 'thu', 'fri'];
    const wanted = opening.daysPerWeek ?? (isPracticePlace(pair) ? 1 : days.length);
    const { freeWeekdays } = participant;
    const free = days.filter((day) => !freeWeekdays || freeWeekdays.some((one) => one === day));
    return free.length >= wanted;
  },
  hours: ({ opening: { hoursPerWeek: a }, participant: { hoursPerWeek: b } }: Pair): boolean =>
    !a || !b || (a.min <= b.max && b.min <= a.max),
  licence: (pair: Pair): boolean => missingLicences(pair).length === 0,
  qualification: (pair: Pair): boolean => missingQualifications(pair).length === 0,
  demands: ({ opening, participant }: Pair): boolean =>
    !opening.demands.some((demand) => participant.cannot.includes(demand)),
  avoid: ({ opening, participant }: Pair): boolean =>
    !participant.avoid.some((prefix) => opening.occupation.startsWith(prefix)),
};
export type Gate = keyof typeof gates;
export const gateNames = Object.keys(gates) as Gate[];

export function failedGates(pair: Pair, today: string): Gate[] {
  return gateNames.filter((gate) => !gates[gate](pair, today));
}

function missingShifts({ opening, participant: { acceptedShifts } }: Pair) {
  return opening.shifts.filter((shift) => acceptedShifts && !acceptedShifts.includes(shift));
}

const implied: Record<string, string[]> = {
  BE: ['B'],
  C1: ['B'],
  C1E: ['C1', 'BE'],
  C: ['C1'],
  CE: ['C', 'C1E'],
  D1: ['B'],
  D1E: ['D1', 'BE'],
  D: ['D1'],
  DE: ['D', 'D1E'],
};

function holds(held: readonly string[], wanted: string): boolean {
  return held.some((one) => one === wanted || holds(implied[one] ?? [], wanted));
}

function missingLicences({ opening, participant }: Pair): string[] {
  return opening.driversLicences.filter((one) => !holds(participant.driversLicences, one));
}

function missingQualifications({ opening, participant }: Pair): string[] {
  return opening.qualifications.filter((one) => !participant.qualifications.includes(one));
}

/** What is lacking when just one gate fails, and that narrowly. Lists are in the order of the codes. */
export function missingOf(pair: Pair, failed: readonly Gate[]): Missing | undefined {
  if (failed.length !== 1) return undefined;
  switch (failed[0]) {
    case 'language': {
      if (skillNames.some((skill) => gap(skill, pair) > allowedGap(pair) + 1)) return undefined;
      const allowed = allowedGap(pair) + (sharedLanguages(pair).length > 0 ? 1 : 0);
      const skills = skillNames
        .filter((skill) => gap(skill, pair) > allowedGap(pair))
        .map((skill) => ({
          skill,
          required: requiredLevel(skill, pair),
          held: heldLevel(skill, pair),
          allowed,
        }));
      return { gate: 'language', params: { skills } };
    }
    case 'travel': {
      const maxTravelKm = maxTravel(pair);
      if (pair.km > 2 * maxTravelKm) return undefined;
      return { gate: 'travel', params: { km: Math.round(pair.km * 10) / 10, maxTravelKm } };
    }
    case 'shifts': {
      const lacking = missingShifts(pair);
      const inOrder = (['day', 'evening', 'night', 'weekend'] as const).filter((shift) =>
        lacking.includes(shift),
      );
      return { gate: 'shifts', params: { shifts: inOrder } };
    }
    case 'hours': {
      const { hoursPerWeek: opening } = pair.opening;
      const { hoursPerWeek: participant } = pair.participant;
      return opening && participant && { gate: 'hours', params: { opening, participant } };
    }
    case 'licence': {
      const lacking = missingLicences(pair);
      const classes = ['B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE'].filter((one) =>
        lacking.includes(one),
      );
      return { gate: 'licence', params: { classes } };
    }
    case 'qualification':
      return { gate: 'qualification', params: { codes: missingQualifications(pair).sort() } };
    default:
      return undefined;
  }
}
