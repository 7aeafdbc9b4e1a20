import { skills } from '#shared/codes.ts';
import type { Participant } from '#shared/participants/participant.ts';
import {
  demandLabels,
  educationLabels,
  kindLabels,
  levelLabels,
  levelSourceLabels,
  shiftLabels,
  skillLabels,
  weekdayLabels,
} from '#web/text/code-labels.ts';
import { exportText as t } from '#web/text/export.ts';
import { format } from '#web/text/format.ts';
import { languageName } from '#web/text/plain-words.ts';

/** What codes of tables are called. */
export interface Names {
  occupation: (code: string) => string;
  municipality: (number: string) => string;
  qualification: (code: string) => string;
}

export interface Fact {
  term: string;
  value: string;
}

/** Every field of the record that holds something, in words. */
export function recordFacts(participant: Participant, names: Names): Fact[] {
  const { position, goal, hoursPerWeek, programme, maxTravelKm } = participant;
  const words: Record<keyof typeof t.fields, string | undefined> = {
    displayName: participant.displayName,
    municipality: names.municipality(participant.municipality),
    position: position && `${position.lat}, ${position.lon}`,
    norwegian: norwegianWords(participant.norwegian),
    languages: listed(participant.languages, languageName),
    wishes: listed(participant.wishes, ({ occupation }) => names.occupation(occupation)),
    goal: goal && names.occupation(goal.occupation),
    avoid: listed(participant.avoid, names.occupation),
    acceptedKinds: listed(participant.acceptedKinds, (kind) => kindLabels[kind]),
    acceptedShifts: listed(participant.acceptedShifts, (shift) => shiftLabels[shift]),
    freeWeekdays: listed(participant.freeWeekdays, (day) => weekdayLabels[day]),
    hoursPerWeek: hoursPerWeek && format.range(hoursPerWeek),
    maxTravelKm: maxTravelKm === undefined ? undefined : format.number(maxTravelKm),
    driversLicences: listed(participant.driversLicences, (licence) => licence),
    qualifications: listed(participant.qualifications, names.qualification),
    cannot: listed(participant.cannot, (demand) => demandLabels[demand]),
    experience: listed(participant.experience, ({ occupation, years }) =>
      t.years(names.occupation(occupation), format.number(years)),
    ),
    education: participant.education && educationLabels[participant.education],
    programme:
      programme && t.from(format.day(programme.start), programme.end && format.day(programme.end)),
    protection: t.protections[participant.protection],
    createdAt: format.fullMoment(participant.createdAt),
    updatedAt: format.fullMoment(participant.updatedAt),
  };
  return Object.entries(t.fields).flatMap(([field, term]) => {
    const value = words[field as keyof typeof words];
    return value ? [{ term, value }] : [];
  });
}

function norwegianWords(norwegian: Participant['norwegian']): string {
  return skills
    .flatMap((skill) => {
      const held = norwegian[skill];
      if (!held) return [];
      const { level, source, date } = held;
      const words = [levelLabels[level], levelSourceLabels[source], format.day(date)].join(', ');
      return [`${skillLabels[skill]}: ${words}`];
    })
    .join('. ');
}

function listed<T>(items: readonly T[] = [], nameOf: (item: T) => string): string {
  return items.map(nameOf).join(', ');
}
