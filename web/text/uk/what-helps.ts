import type { OpeningKind, Weekday } from '#shared/codes.ts';
import { translated } from '#shared/translated.ts';
import * as nb from '../nb/what-helps.ts';
import { format } from './format.ts';
import { skillVerbs } from './language-levels.ts';
import { shiftTimes } from './shift-times.ts';

export * from '../nb/what-helps.ts';

export const whatHelpsText: typeof nb.whatHelpsText = translated(nb.whatHelpsText, {
  title: 'Як вам може підійти більше робіт',
  choice: 'Ви вибираєте самі. Порадьтеся зі своїм консультантом.',
  see: (n) => (n === 1 ? 'Переглянути роботу' : `Переглянути роботи (${n})`),
  openedTitle: 'Це теж може підійти',
  gone: 'Ця сторінка застаріла. Поверніться до свого списку.',
  howToGet: 'Як це отримати',
  skill: (skill, level) => `Можете навчитися ${skillVerbs[skill]} норвезькою на рівні ${level}?`,
  allSkills: (level) =>
    level ? `Можете вивчити норвезьку на рівні ${level}?` : 'Можете трохи краще вивчити норвезьку?',
  travel: (km) => `Можете їздити до ${km} км?`,
  shift: (shift) => `Можете працювати ${shiftTimes[shift]}?`,
  weekday: (weekday) => `Можете працювати ${weekdayNames[weekday]}?`,
  licence: (licence) => `Можете отримати водійські права, клас ${licence}?`,
  kind: (kind) => `Це може бути також ${kindNames[kind]}?`,
  qualification: (label, more, total) => `Можете отримати це: ${label}? ${fits(more, total)}.`,
  whole: (condition, more, total) => `${condition} ${fits(more, total)}.`,
});

const weekdayNames: Record<Weekday, string> = {
  mon: 'у понеділок',
  tue: 'у вівторок',
  wed: 'у середу',
  thu: 'у четвер',
  fri: 'у п’ятницю',
  sat: 'у суботу',
  sun: 'у неділю',
};

const kindNames: Record<OpeningKind, string> = {
  vacancy: 'звичайна робота',
  wage_subsidy: 'робота із субсидією на зарплату',
  work_training: 'трудова практика',
  language_practice: 'мовна практика',
  apprenticeship: 'місце учня',
};

function fits(more: number, total: number): string {
  return total > 0
    ? `Тоді підійде ще: ${format.number(more)}`
    : `Тоді підійде: ${format.number(more)}`;
}
