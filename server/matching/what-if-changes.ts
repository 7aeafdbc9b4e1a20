import {
  driversLicences,
  type Gate,
  levelNumber,
  levels,
  openingKinds,
  type Skill,
  shifts,
  skills,
  weekdays,
} from '#shared/codes.ts';
import type { Change } from '#shared/matching/what-if.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { impliedLicences } from './licences.ts';
import type { MatchingTables } from './matching-tables.ts';
import { usualTravelKm } from './participant-facts.ts';

/** A participant as one change would make them. */
export interface Changed {
  change: Change;
  /** The only gate that the change can open. */
  gate: Gate;
  participant: Participant;
}

const furtherKm = 20;

/** Every single change there is for a participant, in the order of the reply. */
export function changesFor(
  participant: Participant,
  qualifications: MatchingTables['qualifications'],
): Changed[] {
  return [
    ...levelChanges(participant),
    travelChange(participant),
    ...listChanges(participant, qualifications),
  ];
}

function levelChanges(participant: Participant): Changed[] {
  const rising = skills.filter((skill) => heldLevel(participant, skill) < levels.length - 1);
  const single = rising.map((skill): Changed => {
    const level = levels[heldLevel(participant, skill) + 1]!;
    const change: Change = { code: 'level', params: { skill, level } };
    return { change, gate: 'language', participant: raised(participant, [skill]) };
  });
  if (rising.length === 0) return [];
  const change: Change = { code: 'all_levels', params: {} };
  return [...single, { change, gate: 'language', participant: raised(participant, rising) }];
}

function heldLevel({ norwegian }: Participant, skill: Skill): number {
  return levelNumber(norwegian[skill]?.level);
}

function raised(participant: Participant, risen: readonly Skill[]): Participant {
  const norwegian = { ...participant.norwegian };
  for (const skill of risen) {
    const level = levels[heldLevel(participant, skill) + 1]!;
    norwegian[skill] = { source: 'self', date: '1970-01-01', ...norwegian[skill], level };
  }
  return { ...participant, norwegian };
}

function travelChange(participant: Participant): Changed {
  const maxTravelKm = (participant.maxTravelKm ?? usualTravelKm) + furtherKm;
  const change: Change = { code: 'travel', params: { maxTravelKm } };
  return { change, gate: 'travel', participant: { ...participant, maxTravelKm } };
}

/** One more code in a list, or one less to avoid. */
function listChanges(participant: Participant, known: MatchingTables['qualifications']): Changed[] {
  const { acceptedKinds, acceptedShifts, freeWeekdays, avoid, qualifications } = participant;
  const held = impliedLicences(participant.driversLicences);
  return [
    ...without(shifts, acceptedShifts ?? shifts).map((shift) => ({
      change: { code: 'shift' as const, params: { shift } },
      gate: 'shifts' as const,
      participant: { ...participant, acceptedShifts: [...(acceptedShifts ?? []), shift] },
    })),
    ...without(weekdays, freeWeekdays ?? weekdays).map((weekday) => ({
      change: { code: 'weekday' as const, params: { weekday } },
      gate: 'weekdays' as const,
      participant: { ...participant, freeWeekdays: [...(freeWeekdays ?? []), weekday] },
    })),
    ...without(driversLicences, held).map((licence) => ({
      change: { code: 'licence' as const, params: { licence } },
      gate: 'licence' as const,
      participant: { ...participant, driversLicences: [...held, licence] },
    })),
    ...without([...known.keys()], qualifications).map((qualification) => ({
      change: { code: 'qualification' as const, params: { qualification } },
      gate: 'qualification' as const,
      participant: { ...participant, qualifications: [...qualifications, qualification] },
    })),
    ...avoid.map((prefix) => ({
      change: { code: 'avoid' as const, params: { prefix } },
      gate: 'avoid' as const,
      participant: { ...participant, avoid: without(avoid, [prefix]) },
    })),
    ...without(openingKinds, acceptedKinds ?? openingKinds).map((kind) => ({
      change: { code: 'kind' as const, params: { kind } },
      gate: 'kind' as const,
      participant: { ...participant, acceptedKinds: [...(acceptedKinds ?? []), kind] },
    })),
  ];
}

function without<T>(codes: readonly T[], taken: readonly T[]): T[] {
  return codes.filter((code) => !taken.includes(code));
}
