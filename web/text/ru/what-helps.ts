import type { OpeningKind, Weekday } from '#shared/codes.ts';
import { translated } from '#shared/translated.ts';
import * as nb from '../nb/what-helps.ts';
import { format } from './format.ts';
import { skillVerbs } from './language-levels.ts';
import { shiftTimes } from './shift-times.ts';

export * from '../nb/what-helps.ts';

export const whatHelpsText: typeof nb.whatHelpsText = translated(nb.whatHelpsText, {
  title: 'Как вам может подойти больше работ',
  choice: 'Вы выбираете сами. Посоветуйтесь со своим консультантом.',
  see: (n) => (n === 1 ? 'Посмотреть работу' : `Посмотреть работы (${n})`),
  openedTitle: 'Это тоже может подойти',
  gone: 'Эта страница устарела. Вернитесь к своему списку.',
  howToGet: 'Как это получить',
  skill: (skill, level) => `Можете научиться ${skillVerbs[skill]} по-норвежски на уровне ${level}?`,
  allSkills: (level) =>
    level
      ? `Можете выучить норвежский на уровне ${level}?`
      : 'Можете немного лучше выучить норвежский?',
  travel: (km) => `Можете ездить до ${km} км?`,
  shift: (shift) => `Можете работать ${shiftTimes[shift]}?`,
  weekday: (weekday) => `Можете работать ${weekdayNames[weekday]}?`,
  licence: (licence) => `Можете получить водительские права, класс ${licence}?`,
  kind: (kind) => `Это может быть также ${kindNames[kind]}?`,
  qualification: (label, more, total) => `Можете получить это: ${label}? ${fits(more, total)}.`,
  whole: (condition, more, total) => `${condition} ${fits(more, total)}.`,
});

const weekdayNames: Record<Weekday, string> = {
  mon: 'в понедельник',
  tue: 'во вторник',
  wed: 'в среду',
  thu: 'в четверг',
  fri: 'в пятницу',
  sat: 'в субботу',
  sun: 'в воскресенье',
};

const kindNames: Record<OpeningKind, string> = {
  vacancy: 'обычная работа',
  wage_subsidy: 'работа с субсидией на зарплату',
  work_training: 'трудовая практика',
  language_practice: 'языковая практика',
  apprenticeship: 'место ученика',
};

function fits(more: number, total: number): string {
  return total > 0
    ? `Тогда подойдёт ещё: ${format.number(more)}`
    : `Тогда подойдёт: ${format.number(more)}`;
}
