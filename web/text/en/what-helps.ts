import type { OpeningKind, Skill, Weekday } from '#shared/codes.ts';
import { translated } from '#shared/translated.ts';
import * as nb from '../nb/what-helps.ts';
import { skillVerbs } from './language-levels.ts';
import { count } from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';

export * from '../nb/what-helps.ts';

export const whatHelpsText: typeof nb.whatHelpsText = translated(nb.whatHelpsText, {
  title: 'Do you want more to fit?',
  choice: 'You choose. It is good to talk to your advisor.',
  see: (n) => (n === 1 ? 'See the place' : `See the ${n} places`),
  openedTitle: 'This can fit too',
  gone: 'This is not about you now. Go back to your list.',
  howToGet: 'How to get it',
  skill: (skill, level) =>
    level === 'A1'
      ? `If you learn to ${skillVerbs[skill]} a little Norwegian (A1)`
      : `If you ${verbs[skill]} Norwegian a little better (${level})`,
  allSkills: (level) =>
    level
      ? `If you learn a little more Norwegian (${level})`
      : 'If you learn a little more Norwegian',
  travel: (km) => `If you can travel up to ${km} km in a straight line`,
  shift: (shift) => `If you can work ${shiftTimes[shift]}`,
  weekday: (weekday) => `If you can work on ${weekdayNames[weekday]}`,
  licence: (licence) => `If you get a driving licence, class ${licence}`,
  kind: (kind) => `If you also want ${kindNames[kind]}`,
  qualification: (label, more, total) => `With this ${fits(more, total)}: ${label}`,
  whole: (condition, more, total) => `${condition}, ${fits(more, total)}.`,
});

function fits(more: number, total: number): string {
  return total > 0
    ? `${count(more, 'more place fits', 'more places fit')}`
    : count(more, 'place fits', 'places fit');
}

const verbs: Record<Skill, string> = {
  listening: 'understand',
  reading: 'read',
  speaking: 'speak',
  writing: 'write',
};

const weekdayNames: Record<Weekday, string> = {
  mon: 'Mondays',
  tue: 'Tuesdays',
  wed: 'Wednesdays',
  thu: 'Thursdays',
  fri: 'Fridays',
  sat: 'Saturdays',
  sun: 'Sundays',
};

const kindNames: Record<OpeningKind, string> = {
  vacancy: 'a normal job',
  wage_subsidy: 'a job with a wage subsidy',
  work_training: 'work training',
  language_practice: 'language practice',
  apprenticeship: 'a place as an apprentice',
};
