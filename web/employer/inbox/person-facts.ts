import { skills } from '#shared/codes.ts';
import type { SharedPerson } from '#shared/referrals/referral.ts';
import type { Names } from '#web/match/use-names.ts';
import {
  driversLicenceLabels,
  educationLabels,
  levelLabels,
  skillLabels,
  weekdayLabels,
} from '#web/text/code-labels.ts';
import { employerInboxText as t } from '#web/text/employer-inbox.ts';
import { format, lowerFirst } from '#web/text/format.ts';
import { upperFirst } from '#web/text/plain-words.ts';

export interface PersonFact {
  term: string;
  /** A line each. */
  lines: string[];
}

/**
 * What was shared of somebody, in words; of a part that was shared and is empty it says so, and of one
 * that was not shared nothing.
 */
export function personFacts(person: SharedPerson, names: Names): PersonFact[] {
  const { norwegian, languages, experience, education, qualifications } = person;
  const { driversLicences, hoursPerWeek, freeWeekdays } = person;
  return [
    ...fact('norwegian', norwegian && levelLines(norwegian)),
    ...fact('languages', languages && inOneLine(languages.map(names.language))),
    ...fact(
      'experience',
      experience?.map(({ occupation, years }) => t.years(names.occupation(occupation), years)),
    ),
    ...fact('education', education && [educationLabels[education]]),
    ...fact('qualifications', qualifications?.map(names.qualification)),
    ...fact(
      'driversLicences',
      driversLicences && inOneLine(driversLicences.map((code) => driversLicenceLabels[code])),
    ),
    ...fact('hoursPerWeek', hoursPerWeek && [format.range(hoursPerWeek)]),
    ...fact(
      'freeWeekdays',
      freeWeekdays && inOneLine(freeWeekdays.map((day) => weekdayLabels[day])),
    ),
  ];
}

function fact(part: keyof typeof t.facts, lines: string[] | undefined): PersonFact[] {
  if (!lines) return [];
  return [{ term: t.facts[part], lines: lines.length > 0 ? lines : [t.notStated] }];
}

function levelLines(norwegian: NonNullable<SharedPerson['norwegian']>): string[] {
  return skills.flatMap((skill) => {
    const held = norwegian[skill];
    return held ? [`${skillLabels[skill]}: ${levelLabels[held.level]}`] : [];
  });
}

function inOneLine(words: readonly string[]): string[] {
  return words.length > 0 ? [upperFirst(format.list(words.map(lowerFirst)))] : [];
}
