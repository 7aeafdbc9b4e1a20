import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-matches.ts';
import { format } from './format.ts';
import {
  count,
  dayWords,
  hoursWords,
  kilometres,
  languageName,
  straightLine,
} from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';

export * from '../nb/own-matches.ts';

export const ownMatchesText: typeof nb.ownMatchesText = translated(nb.ownMatchesText, {
  title: 'Fits me',
  intro: 'Here are jobs and places for you. What fits best comes first.',
  searchLabel: 'Search in what fits',
  searchHint: 'For example cook or shop',
  search: 'Search',
  places: 'Places you have chosen',
  onlyNew: (day) => `You see only what is new from ${dayWords(day)}.`,
  clearSearch: 'Show all again',
  suggestions: 'Suggestions',
  loading: 'We are looking for what fits …',
  found: (n) => (n === 0 ? 'We found none' : `We found ${format.number(n)} that fit`),
  none: 'Talk to your advisor. Together you can change your wishes.',
  noneForWords: 'None fits what you searched for. Try something else.',
  why: 'Why it fits',
  almost: 'Almost',
  almostIntro: 'These almost fit. Here you see what is missing.',
  toAlmost: (n) => `See ${count(n, 'job', 'jobs')} that almost fit`,
  toSheet: 'Take along to the talk',
  moreAlmost: 'Show more that almost fit',
  missing: 'What is missing',
  shown: (shown, total) => `You see ${format.number(shown)} of ${format.number(total)}.`,
  showMore: 'Show more',
  howToGet: 'How to get it',
});

const needAreas: Record<nb.NeedArea, string> = {
  municipality: 'The municipality',
  county: 'The county',
  country: 'Norway',
};

export const reasonText: typeof nb.reasonText = translated(nb.reasonText, {
  wishSame: 'You want to do this work.',
  wishNear: 'It is like the work that you want.',
  wishField: 'It is a little like the work that you want.',
  goal: 'Here you can come closer to your goal.',
  noNorwegian: 'You can start without Norwegian.',
  enoughNorwegian: 'You know enough Norwegian for this job.',
  learnNorwegian: 'You can learn more Norwegian at work.',
  mentor: (language) => `Somebody at work speaks ${languageName(language)}.`,
  muchNorwegian: 'You get to practise much Norwegian.',
  someNorwegian: 'You get to practise Norwegian.',
  need: (where, year) => `${needAreas[where]} needed more people for jobs like this in ${year}.`,
  remote: 'You can work from home.',
  distance: (distance) => `It is ${straightLine(distance, 'to the job')}.`,
  hours: 'The hours suit you.',
});

export const missingText: typeof nb.missingText = translated(nb.missingText, {
  skill: (verb, required, held) =>
    `You must ${verb} Norwegian at level ${required}. Now you are at ${held}.`,
  skillUnknown: (verb, required) => `You must ${verb} Norwegian at level ${required}.`,
  travel: (km, max) =>
    `It is ${straightLine({ km }, 'to the job')}. We look up to ${kilometres(max)} from you.`,
  shifts: (shifts) => `You must work ${format.list(shifts.map((shift) => shiftTimes[shift]))}.`,
  hours: (opening, own) =>
    `The job is ${hoursWords(opening)}. You want to work ${hoursWords(own)}.`,
  licence: (classes) => `You must have a driving licence, class ${format.list(classes)}.`,
  qualification: (label) => `You must have: ${label}`,
});
