import { type Level, levelNumber, levels } from '#shared/codes.ts';
import type { Change } from '#shared/matching/what-if.ts';
import { translated } from '#shared/translated.ts';
import * as nb from '../nb/advisor-what-if.ts';
import {
  driversLicenceLabels,
  kindLabels,
  levelLabels,
  skillLabels,
  weekdayLabels,
} from './code-labels.ts';
import { format, lowerFirst } from './format.ts';
import { count } from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';

export const whatIfText: typeof nb.whatIfText = translated(nb.whatIfText, {
  title: 'What would help?',
  loading: 'We are working out what would help …',
  today: (total, best) =>
    best === null
      ? 'Today no jobs fit.'
      : `Today ${count(total, 'job fits', 'jobs fit')}. The best score is ${format.oneDecimal(best)}.`,
  how: 'Each row is one change alone. All else is as now. We work it out exactly for all jobs that are open today, also those that the filters hide.',
  changes: 'Changes that help',
  columns: { change: 'Change', more: 'More that fit', best: 'Best score' },
  group: {
    norwegian: 'Norwegian',
    travel: 'Travel',
    times: 'Working hours and days',
    licence: 'Driving licence',
    qualification: 'Certificates and courses',
    avoid: 'Avoids (the participant’s own choice)',
    kind: 'Types',
  },
  moreOf: (more, change) => `${more === 1 ? 'job' : 'jobs'}: ${change}`,
  opened: (more) => `${count(more, 'more job fits', 'more jobs fit')} then.`,
  openedHow:
    'The points are what they would be with this change alone. The filters do not count here.',
  opensNone: 'This change gives no more jobs now.',
  gone: 'This change does not apply to the participant now.',
  allChanges: 'All the changes',
  more: (more) => signed(more, format.number),
  best: (best) => (best === null ? 'None fits' : format.oneDecimal(best)),
  gain: (gain) => signed(gain, format.oneDecimal),
  same: 'As now',
  nothingHelps: 'No change alone helps today.',
  noMore: (changes) => `${count(changes, 'change gives', 'changes give')} nothing more today`,
  wishes: 'One more wish',
  wishesHow:
    'The occupations with the most jobs that fit, but that the participant does not wish for now. A new wish comes last. It only changes the points, not what fits.',
  wishColumns: { occupation: 'Occupation', openings: 'Fit today', best: 'Best score' },
  openings: (n) => format.number(n),
  allWishes: (n) => `Show all ${format.number(n)} occupations`,
});

type Names = Parameters<typeof nb.changeWords>[1];

type ChangeTexts = {
  [C in Change['code']]: (params: Extract<Change, { code: C }>['params'], names: Names) => string;
};

const changeTexts: ChangeTexts = {
  level: ({ skill, level }) => `${skillLabels[skill]}: ${step(level)}`,
  all_levels: () => 'One level up in all skills',
  travel: ({ maxTravelKm }) => `Travel up to ${format.number(maxTravelKm)} km in a straight line`,
  shift: ({ shift }) => `Work ${shiftTimes[shift]}`,
  weekday: ({ weekday }) => `Free on ${weekdayLabels[weekday]}s`,
  licence: ({ licence }) => driversLicenceLabels[licence],
  qualification: ({ qualification }, names) => names.qualification(qualification),
  avoid: ({ prefix }, names) => `Do not avoid: ${lowerFirst(names.group(prefix))}`,
  kind: ({ kind }) => `Also accept this type: ${lowerFirst(kindLabels[kind])}`,
};

/** A change of a participant, for an advisor. */
export function changeWords(change: Change, names: Names): string {
  // Each text takes the params of its own code; the compiler cannot follow that through the table.
  const words = changeTexts[change.code] as (params: Change['params'], names: Names) => string;
  return words(change.params, names);
}

/** From the level below to this one. */
function step(level: Level): string {
  const below = levels[levelNumber(level) - 1] ?? 'none';
  return `from ${below === 'none' ? lowerFirst(levelLabels.none) : below} to ${level}`;
}

function signed(value: number, words: (value: number) => string): string {
  return value > 0 ? `+${words(value)}` : words(value);
}
