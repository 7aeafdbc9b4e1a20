import { type Level, skills, type Weekday } from '#shared/codes.ts';
import type { Opening } from '#shared/openings/opening.ts';
import { levelSentences } from '#web/text/language-levels.ts';
import {
  demandSentences,
  supportSentences,
  openingText as t,
  useSentences,
} from '#web/text/opening.ts';
import { type Distance, daysUntil, languageName } from '#web/text/plain-words.ts';
import { isKnown } from './distance.ts';
import { saysNorwegian } from './says-norwegian.ts';

/** What an opening's page shows; a draft that is not saved yet has it too. */
export type ShownOpening = Pick<
  Opening,
  | 'kind'
  | 'title'
  | 'municipalityName'
  | 'position'
  | 'remote'
  | 'languageRequirement'
  | 'languageSupport'
  | 'norwegianUse'
  | 'mentorLanguages'
  | 'hoursPerWeek'
  | 'shifts'
  | 'weekdays'
  | 'daysPerWeek'
  | 'driversLicences'
  | 'qualifications'
  | 'demands'
  | 'startDate'
  | 'endDate'
  | 'deadline'
  | 'places'
  | 'tasks'
  | 'youGet'
  | 'youNeed'
  | 'description'
  | 'contact'
> & { employer: { name: string }; distance?: Distance | undefined };

export type FactTopic =
  | 'deadline'
  | 'tasks'
  | 'where'
  | 'when'
  | 'norwegian'
  | 'youGet'
  | 'youNeed';

export interface FactLine {
  text: string;
  level?: Level;
  /** In the employer's own words. */
  isQuoted?: true;
  /** More about it, one tap away. */
  more?: readonly string[];
}

export interface Fact {
  topic: FactTopic;
  lines: readonly FactLine[];
}

export interface QualificationWords {
  label: string;
  explanation: string;
  howToGet: string;
}

/** The card of facts in the order in which one asks: what, where, when, which Norwegian, what for. */
export function factsOf(
  opening: ShownOpening,
  qualifications: ReadonlyMap<string, QualificationWords>,
): Fact[] {
  const facts: Fact[] = [
    { topic: 'tasks', lines: opening.tasks.map(quoted) },
    { topic: 'where', lines: whereLines(opening) },
    { topic: 'when', lines: whenLines(opening) },
    { topic: 'norwegian', lines: norwegianLines(opening) },
    { topic: 'youGet', lines: opening.youGet.map(quoted) },
    { topic: 'youNeed', lines: needLines(opening, qualifications) },
    { topic: 'deadline', lines: [line(deadlineSentence(opening.deadline))] },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}

function line(text: string): FactLine {
  return { text };
}

function quoted(text: string): FactLine {
  return { text, isQuoted: true };
}

function lines(...texts: (string | false | undefined)[]): FactLine[] {
  return texts.filter((text) => typeof text === 'string').map(line);
}

function whereLines(opening: ShownOpening): FactLine[] {
  const { employer, municipalityName, remote, distance, places } = opening;
  return lines(
    t.employer(employer.name),
    // Somebody who writes an opening may not have said yet.
    remote ? t.remote : municipalityName !== '' && t.municipality(municipalityName),
    distance && isKnown(distance) && t.howFar(distance),
    places > 1 && t.places(places),
  );
}

function whenLines(opening: ShownOpening): FactLine[] {
  const { hoursPerWeek, weekdays, daysPerWeek, shifts, startDate, endDate } = opening;
  const found = lines(
    hoursPerWeek && t.hours(hoursPerWeek),
    daysPerWeek !== undefined && t.daysPerWeek(daysPerWeek),
    weekdays && weekdaysSentence(weekdays, daysPerWeek),
    shifts.length > 0 && t.shifts(shifts),
    startDate && t.starts(startDate),
    endDate && t.ends(endDate),
  );
  return found.length > 0 ? found : lines(t.timeUnknown);
}

/** Of more days than one works, nobody has said which. */
function weekdaysSentence(weekdays: readonly Weekday[], daysPerWeek = weekdays.length): string {
  return daysPerWeek < weekdays.length ? t.possibleWeekdays(weekdays) : t.weekdays(weekdays);
}

function norwegianLines(opening: ShownOpening): FactLine[] {
  const { languageRequirement, languageSupport = 'none', norwegianUse } = opening;
  const required = skills.flatMap((skill) => {
    const level = languageRequirement[skill] ?? 'none';
    return level === 'none' ? [] : [{ text: levelSentences[skill][level], level }];
  });
  const isAsked = saysNorwegian(languageRequirement);
  const mentors = (opening.mentorLanguages ?? []).map(languageName);
  return [
    ...(required.length > 0 ? required : lines(isAsked ? t.noLanguage : t.languageUnknown)),
    ...lines(
      supportSentences[languageSupport],
      norwegianUse && useSentences[norwegianUse],
      mentors.length > 0 && t.mentors(mentors),
    ),
  ];
}

function needLines(
  opening: ShownOpening,
  qualifications: ReadonlyMap<string, QualificationWords>,
): FactLine[] {
  const papers = opening.qualifications.map((code): FactLine => {
    const words = qualifications.get(code);
    if (!words) return line(t.qualification(code));
    return { text: t.qualification(words.label), more: [words.explanation, words.howToGet] };
  });
  return [
    ...opening.youNeed.map(quoted),
    ...opening.driversLicences.map((licence) => line(t.licence(licence))),
    ...papers,
    ...opening.demands.map((demand) => line(demandSentences[demand])),
  ];
}

function deadlineSentence(deadline: string | undefined): string {
  if (!deadline) return t.noDeadline;
  return daysUntil(deadline) < 0 ? t.deadlinePassed(deadline) : t.deadlineDay(deadline);
}
