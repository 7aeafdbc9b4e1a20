import { skills } from '#shared/codes.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { type SharedPart, sharedParts } from '#shared/referrals/referral-table.ts';
import { educationLabels, skillLabels, weekdayLabels } from '#web/text/code-labels.ts';
import { lowerFirst } from '#web/text/format.ts';
import { knownPartText as t } from '#web/text/interest.ts';
import { hoursWords } from '#web/text/plain-words.ts';

/** What codes of tables are called. */
export interface PartNames {
  occupation: (code: string) => string;
  qualification: (code: string) => string;
}

/** What an employer would get to see of each part, line by line; a part of which nothing is known is not there. */
export function knownParts(
  participant: Participant,
  names: PartNames,
): ReadonlyMap<SharedPart, string[]> {
  const lines: Record<SharedPart, string[]> = {
    norwegian: skills.flatMap((skill) => {
      const held = participant.norwegian[skill];
      return held ? [t.level(skillLabels[skill], held.level)] : [];
    }),
    languages: participant.languages.length > 0 ? [t.languages(participant.languages)] : [],
    experience: participant.experience.map(({ occupation, years }) =>
      t.years(names.occupation(occupation), years),
    ),
    education: participant.education ? [educationLabels[participant.education]] : [],
    qualifications: participant.qualifications.map(names.qualification),
    licences:
      participant.driversLicences.length > 0 ? [t.licences(participant.driversLicences)] : [],
    availability: availability(participant),
  };
  return new Map(
    sharedParts.filter((part) => lines[part].length > 0).map((part) => [part, lines[part]]),
  );
}

function availability({ hoursPerWeek, freeWeekdays }: Participant): string[] {
  return [
    ...(hoursPerWeek ? [hoursWords(hoursPerWeek)] : []),
    ...(freeWeekdays ? [t.days(freeWeekdays.map((day) => lowerFirst(weekdayLabels[day])))] : []),
  ];
}
