import { type Level, levelNumber, type Skill } from '#shared/codes.ts';
import type { Fact, Missing } from '#shared/matching/match.ts';
import type { WishRule } from '#shared/matching/wish-rules.ts';
import { translated } from '#shared/translated.ts';
import * as nb from '../nb/advisor-match.ts';
import { norwegianUseLabels, shiftLabels, skillLabels } from './code-labels.ts';
import { format, lowerFirst } from './format.ts';
import { count, dayWords } from './plain-words.ts';

type Names = Parameters<typeof nb.factWords>[1];

export const matchText: typeof nb.matchText = translated(nb.matchText, {
  country: 'Norway',
  pillar: {
    language: 'Language',
    need: 'Need',
    wish: 'Wish',
    practical: 'Practical',
  },
  unknown: 'Unknown',
  countsAs: (value) => `Counts as ${format.percent(value)}`,
  score: (score) => format.oneDecimal(score),
  outOf: 'of 100 points',
  value: (value) => format.percent(value),
  weight: (weight) => `Weight ${format.percent(weight)}`,
  lift: (lift) => (lift === 0 ? 'Fully met' : `Lift ${format.oneDecimal(lift)} points`),
  howTitle: 'How to read the score',
  how: [
    'The score goes from 0 to 100. Four parts count: language, need, wish and the practical.',
    'The percentage of each part shows how well it is met. The weight shows how much the part counts.',
    'The lift shows how many more points there would be if that part alone were fully met.',
    'The parts are multiplied. So a great need cannot make up for a wish that is missing.',
    'The score is advice. You and the participant choose.',
  ],
  weights: (weights) =>
    `Weights in the municipality: ${format.list(
      weights.map(({ pillar, share }) => `${lowerFirst(pillar)} ${format.percent(share)}`),
    )}.`,
});

export const openingsRanked: typeof nb.openingsRanked = translated(nb.openingsRanked, {
  views: 'Parts of the list',
  fits: (total) => `Fits (${format.number(total)})`,
  almost: (n) => `Almost (${format.number(n)})`,
  almostTitle: (n) => `Almost: ${openings(n)}`,
  excluded: 'Left out',
  none: 'No jobs fit now. See what almost fits, and what is left out.',
  pages: 'Pages of jobs',
  almostIntro: 'Only one requirement is not met, and only just. The score is as if it were met.',
  noAlmost: 'No jobs almost fit.',
  excludedIntro:
    'So many of the jobs in the search fail each requirement. One job can fail several.',
  leftOutIntro: 'The score is as if what is missing were met.',
  noneLeftOut: 'No jobs fail this requirement now.',
  allGates: 'All the requirements',
  count: openings,
});

export const openingsFoundRanked: typeof nb.openingsFoundRanked = {
  ...openingsRanked,
  none: 'No jobs in the search fit. Press “Clear all” to see all that fits, or see what is left out.',
};

export const participantsRanked: typeof nb.participantsRanked = {
  ...openingsRanked,
  none: 'No participants fit now. See who almost fits, and who is left out.',
  pages: 'Pages of participants',
  noAlmost: 'No participants almost fit.',
  excludedIntro:
    'So many of the participants in the municipality fail each requirement. One participant can fail several.',
  almostTitle: (n) => `Almost: ${participants(n)}`,
  noneLeftOut: 'No participants fail this requirement now.',
  count: participants,
};

function openings(n: number): string {
  return count(n, 'job', 'jobs');
}

function participants(n: number): string {
  return count(n, 'participant', 'participants');
}

function levelsBelow(n: number): string {
  return count(n, 'level', 'levels');
}

function held(level: Level): string {
  return level === 'none' ? 'no level' : `has ${level}`;
}

function skillLine(skill: Skill, required: Level, level: Level): string {
  return `${skillLabels[skill]}: requires ${required}, ${held(level)}`;
}

/** Met all the same: a mentor who shares a language narrows the gap by one (matching.md). */
function isBelow(level: Level, required: Level): boolean {
  return levelNumber(level) < levelNumber(required);
}

const rules: Record<WishRule, string> = {
  same_code: 'the same occupation',
  same_3: 'a very similar occupation',
  same_subcategory: 'a very similar occupation',
  same_2: 'a related occupation',
  same_category: 'the same field of work',
  same_1: 'something in common',
  other: 'another kind of occupation',
};

type Range = { min: number; max: number };

function hours(opening: Range, participant: Range): string {
  return `The job has ${format.range(opening)} hours a week, the participant can do ${format.range(participant)}`;
}

type FactTexts = {
  [C in Fact['code']]: (params: Extract<Fact, { code: C }>['params'], names: Names) => string;
};

const factTexts: FactTexts = {
  no_requirement: () => 'No requirement of Norwegian is stated',
  skill_met: ({ skill, required, held: level }) =>
    `${skillLine(skill, required, level)}${isBelow(level, required) ? '. A shared language covers the rest' : ''}`,
  skill_gap: ({ skill, required, held: level, gap }) =>
    `${skillLine(skill, required, level)}. Lacks ${levelsBelow(gap)}`,
  mentor_language: ({ language }, names) =>
    `Somebody at work speaks ${names.language(language)}. That counts as 1 level`,
  norwegian_use: ({ use }) => norwegianUseLabels[use],
  need_row: ({ area, styrk08, need, shortage, year, source }, names) =>
    `${names.area(area)}, ${group(styrk08, names)}: ${amount(need, shortage)} (${source}, ${year})`,
  need_none_reported: ({ area, year }, names) =>
    `${names.area(area)}: no shortage reported in ${year}`,
  need_unknown: () =>
    'No numbers for the occupation in the municipality, the county or the country',
  wish: ({ occupation, priority, rule }, names) =>
    `Wish ${priority}, ${lowerFirst(names.occupation(occupation))}: ${rules[rule]}`,
  goal: ({ occupation, rule }, names) =>
    `Goal, ${lowerFirst(names.occupation(occupation))}: ${rules[rule]}`,
  wish_unknown: () => 'No wishes are written',
  remote: () => 'Can be done from home',
  distance: ({ km, maxTravelKm }) => travel(km, maxTravelKm),
  distance_from_centre: ({ km, maxTravelKm }) =>
    `${travel(km, maxTravelKm)}, measured from the middle of the municipality`,
  hours_within: ({ opening, participant }) => hours(opening, participant),
  hours_partly: ({ opening, participant }) => `${hours(opening, participant)}. Fits in part`,
  programme_ends_before: ({ end, startDate }) =>
    `The programme ends ${format.day(end)}, before the start ${format.day(startDate)}`,
};

function travel(km: number, maxTravelKm: number): string {
  return `${format.number(km)} km in a straight line, the limit is ${format.number(maxTravelKm)} km`;
}

/** A code of four digits is an occupation; a shorter one is a group of them. */
function group(styrk08: string, names: Names): string {
  return styrk08.length === 4
    ? lowerFirst(names.occupation(styrk08))
    : `occupations under STYRK ${styrk08}`;
}

function amount(need: number | undefined, shortage: number | undefined): string {
  if (need !== undefined) return `need ${format.percent(need)}`;
  return shortage ? `lacks ${count(shortage, 'person', 'people')}` : 'no shortage';
}

export function factWords(fact: Fact, names: Names): string {
  // Each text takes the params of its own code; the compiler cannot follow that through the table.
  const words = factTexts[fact.code] as (params: Fact['params'], names: Names) => string;
  return words(fact.params, names);
}

type MissingTexts = {
  [G in Missing['gate']]: (params: Extract<Missing, { gate: G }>['params'], names: Names) => string;
};

const missingTexts: MissingTexts = {
  language: ({ skills }) =>
    skills
      .map(
        ({ skill, required, held: level, allowed }) =>
          `${skillLine(skill, required, level)}${allowed > 0 ? ` (may be ${levelsBelow(allowed)} below)` : ''}`,
      )
      .join('. '),
  travel: ({ km, maxTravelKm }) => travel(km, maxTravelKm),
  shifts: ({ shifts }) =>
    `Must be able to work this too: ${format.list(shifts.map((shift) => lowerFirst(shiftLabels[shift])))}`,
  hours: ({ opening, participant }) => hours(opening, participant),
  licence: ({ classes }) => `Needs a driving licence, class ${format.list(classes)}`,
  qualification: ({ codes }, names) =>
    `Needs ${format.list(codes.map((code) => lowerFirst(names.qualification(code))))}`,
};

export function missingWords(missing: Missing, names: Names): string {
  const words = missingTexts[missing.gate] as (params: Missing['params'], names: Names) => string;
  return words(missing.params, names);
}

export const gateText: typeof nb.gateText = translated(nb.gateText, {
  open: {
    name: 'Open',
    fails: 'The deadline has passed, the period is over or all the places are taken',
  },
  language: { name: 'Language', fails: 'Requires more Norwegian than the participant knows' },
  kind: { name: 'Type of job', fails: 'A type that the participant does not accept' },
  travel: { name: 'Travel', fails: 'Too far away' },
  shifts: {
    name: 'Time of day',
    fails: 'Evening, night or weekend when the participant cannot work',
  },
  weekdays: { name: 'Weekdays', fails: 'Too few of the days are free for the participant' },
  hours: { name: 'Hours', fails: 'Too few or too many hours a week' },
  licence: {
    name: 'Driving licence',
    fails: 'Requires a class of driving licence that the participant does not have',
  },
  qualification: {
    name: 'Certificate',
    fails: 'Requires a certificate or a course that is missing',
  },
  demands: {
    name: 'Demands of the work',
    fails: 'Requires something that the participant cannot do',
  },
  avoid: { name: 'Avoids', fails: 'An occupation that the participant wants to avoid' },
});

const newMatches = (n: number): string => count(n, 'new match', 'new matches');

export const newMatchesText: typeof nb.newMatchesText = translated(nb.newMatchesText, {
  sinceLook: (n) => `${newMatches(n)} since you last looked`,
  ofWeek: (n) => `${newMatches(n)} in the last week`,
  short: newMatches,
  which: (n, name) => `${newMatches(n)} for ${name}`,
  only: (day) => `Here are only those that are new from ${dayWords(day)}.`,
  all: 'Show all matches',
});
