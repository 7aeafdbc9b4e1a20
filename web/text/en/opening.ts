import { type Demand, type Weekday, weekdays } from '#shared/codes.ts';
import { translated } from '#shared/translated.ts';
import { whenAsked } from '#shared/when-asked.ts';
import * as nb from '../nb/opening.ts';
import { weekdayLabels } from './code-labels.ts';
import { format } from './format.ts';
import { jobSize } from './opening-card.ts';
import { count, daysUntil, dayWords, straightLine, upperFirst } from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';

export * from '../nb/opening.ts';

const alternatives = whenAsked(() => new Intl.ListFormat('en-GB', { type: 'disjunction' }));

export const openingText: typeof nb.openingText = translated(nb.openingText, {
  back: 'Back to the list',
  toBoard: 'See all jobs',
  loading: 'The job is coming …',
  notFoundTitle: 'The job is gone',
  notFound: 'Somebody may have got it. Or it is too late to answer.',
  forSignedInTitle: 'This page is for people who are signed in',
  forSignedIn: 'Sign in first. Then you come back here.',
  signIn: 'Sign in',
  facts: 'The job in short',
  tasks: 'What you do',
  where: 'Where you work',
  when: 'When you work',
  norwegian: 'Norwegian you need',
  youGet: 'What you learn and get',
  youNeed: 'What you need',
  deadline: 'Answer by',
  description: 'The employer says',
  answer: 'How to answer',
  employer: (name) => `You work for ${name}.`,
  municipality: (name) => `The job is in ${name}.`,
  remote: 'You can work from home.',
  howFar: (distance) =>
    `It is ${straightLine(distance, 'from you')}. ${
      distance.isFromCentre
        ? 'We measure from the middle of the municipality.'
        : 'The road is often longer.'
    }`,
  noLanguage: 'You can start without Norwegian.',
  languageUnknown: 'It does not say how much Norwegian you need. You can ask.',
  level: (level) => `Level ${level}`,
  places: (places) => `There is room for ${count(places, 'person', 'people')}.`,
  starts: (day) => `You start on ${dayWords(day)}.`,
  ends: (day) => `The job ends on ${dayWords(day)}.`,
  daysPerWeek: (days) => `You work ${count(days, 'day', 'days')} a week.`,
  hours: (hours) => `${upperFirst(jobSize(hours))}.`,
  shifts: (shifts) => `You work ${format.list(shifts.map((shift) => shiftTimes[shift]))}.`,
  weekdays: (chosen) => `The days are ${weekdayWords(chosen, format.list)}.`,
  possibleWeekdays: (possible) => `The days can be ${weekdayWords(possible, either)}.`,
  timeUnknown: 'It does not say when you work. You can ask.',
  licence: (licence) => `You must have a driving licence, class ${licence}.`,
  qualification: (label) => `You must have: ${label}`,
  howToGet: 'How to get it',
  mentors: (languages) => `Somebody at work speaks ${format.list(languages)}.`,
  deadlineDay: (day) => `${dayWords(day)}${nearness(day)}.`,
  deadlinePassed: (day) => `It is too late to answer. The deadline was ${dayWords(day)}.`,
  noDeadline: 'It does not say when you must answer. It is good to answer soon.',
  talkToAdvisor: 'Talk to your advisor if you want this place.',
  contact: (name) => `You can talk to ${name}.`,
  noContact: 'It does not say whom you can call. Do you have an advisor? Ask your advisor.',
  writeTo: 'Write to',
  call: 'Call',
});

export const kindQuestions: typeof nb.kindQuestions = translated(nb.kindQuestions, {
  vacancy: 'What is a job?',
  wage_subsidy: 'What is a wage subsidy?',
  work_training: 'What is work training?',
  language_practice: 'What is language practice?',
  apprenticeship: 'What is an apprenticeship?',
});

export const kindExplanations: typeof nb.kindExplanations = translated(nb.kindExplanations, {
  vacancy: 'This is a normal job. You get wages.',
  wage_subsidy: 'You get wages like others. NAV pays some of the wages at first.',
  work_training: 'You try a job. You get no wages for it.',
  language_practice: 'You are at work to learn Norwegian. Often you go to school, too.',
  apprenticeship: 'You learn a trade while you work. You get wages. In the end you take a test.',
});

export const supportSentences: typeof nb.supportSentences = translated(nb.supportSentences, {
  some: 'You get some help with Norwegian at work.',
  training: 'You learn Norwegian at work.',
});

export const useSentences: typeof nb.useSentences = translated(nb.useSentences, {
  little: 'You speak only a little Norwegian at work.',
  some: 'You speak Norwegian sometimes at work.',
  much: 'You speak much Norwegian at work.',
});

export const demandSentences: Record<Demand, string> = translated(nb.demandSentences, {
  heavy_lifting: 'You must lift heavy things.',
  long_standing: 'You must stand for a long time.',
  heights: 'You work high above the ground.',
  cold: 'It is cold where you work.',
  dust: 'There is dust where you work.',
  animals: 'You work with animals.',
});

/** `from Monday to Friday` for days in a row, else each of them. */
function weekdayWords(
  chosen: readonly Weekday[],
  inList: (names: readonly string[]) => string,
): string {
  const inOrder = weekdays.filter((day) => chosen.includes(day));
  const names = inOrder.map((day) => weekdayLabels[day]);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return '';
  const isRow = weekdays.indexOf(last) - weekdays.indexOf(first) === inOrder.length - 1;
  return isRow && inOrder.length > 2 ? `from ${names[0]} to ${names.at(-1)}` : inList(names);
}

/** a, b or c. */
function either(names: readonly string[]): string {
  return alternatives().format(names);
}

function nearness(day: string): string {
  const left = daysUntil(day);
  if (left === 0) return ' (today)';
  if (left === 1) return ' (tomorrow)';
  return left > 0 && left <= 14 ? ` (in ${left} days)` : '';
}
