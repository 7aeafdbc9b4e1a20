import { skills } from '#shared/codes.ts';
import { type NoteSubject, noteSubjects } from '#shared/notes/note-subjects.ts';
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
import { lowerFirst } from '#web/text/format.ts';
import { profileLineText as t } from '#web/text/own-profile.ts';
import { hoursWords, languageName, upperFirst } from '#web/text/plain-words.ts';

/** What codes of tables are called. */
export interface ProfileNames {
  occupation: (code: string) => string;
  /** Of all that begin so. */
  occupationsIn: (prefix: string) => readonly string[];
  municipality: (number: string) => string;
  qualification: (code: string) => string;
}

export interface ProfilePart {
  about: NoteSubject;
  /** A line each; none where nothing is known. */
  lines: string[];
}

/** Every field of the record that holds something, in plain words, by what it is about. */
export function profileParts(participant: Participant, names: ProfileNames): ProfilePart[] {
  return noteSubjects.map((about) => ({ about, lines: linesOf[about](participant, names) }));
}

const linesOf: Record<NoteSubject, (participant: Participant, names: ProfileNames) => string[]> = {
  norwegian: ({ norwegian, languages }) => [
    ...skills.flatMap((skill) => {
      const held = norwegian[skill];
      if (!held) return [];
      const { level, source, date } = held;
      return [
        t.level(
          skillLabels[skill],
          levelLabels[level],
          lowerFirst(levelSourceLabels[source]),
          date,
        ),
      ];
    }),
    ...some(languages, (codes) => t.languages(codes.map(languageName))),
  ],
  wishes: ({ wishes, goal, avoid, acceptedKinds }, { occupation, occupationsIn }) => [
    ...wishes.map((wish) => occupation(wish.occupation)),
    ...(goal ? [t.goal(occupation(goal.occupation))] : []),
    ...avoid.map((prefix) => t.avoid(occupationsIn(prefix))),
    ...some(acceptedKinds, (kinds) => t.kinds(kinds.map((kind) => lowerFirst(kindLabels[kind])))),
  ],
  availability: ({ hoursPerWeek, freeWeekdays, acceptedShifts, maxTravelKm, position }) => [
    ...(hoursPerWeek ? [upperFirst(hoursWords(hoursPerWeek))] : []),
    ...some(freeWeekdays, (days) => t.days(days.map((day) => lowerFirst(weekdayLabels[day])))),
    ...some(acceptedShifts, (all) => t.shifts(all.map((shift) => lowerFirst(shiftLabels[shift])))),
    ...(maxTravelKm === undefined ? [] : [t.travel(maxTravelKm)]),
    ...(position ? [t.place] : []),
  ],
  skills: ({ driversLicences, qualifications }, { qualification }) => [
    ...qualifications.map(qualification),
    ...some(driversLicences, t.licences),
  ],
  limits: ({ cannot }) => cannot.map((demand) => demandLabels[demand]),
  background: ({ experience, education }, { occupation }) => [
    ...experience.map((each) => t.years(occupation(each.occupation), each.years)),
    ...(education ? [educationLabels[education]] : []),
  ],
  programme: ({ programme }) => (programme ? [t.from(programme.start, programme.end)] : []),
  other: ({ displayName, municipality: number }, { municipality }) => [
    displayName,
    municipality(number),
  ],
};

function some<T>(
  items: readonly T[] | undefined,
  inWords: (items: readonly T[]) => string,
): string[] {
  return items && items.length > 0 ? [inWords(items)] : [];
}
