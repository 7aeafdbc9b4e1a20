import { translated } from '#shared/translated.ts';
import * as nb from '../nb/week.ts';

export * from '../nb/week.ts';

export const weekText: typeof nb.weekText = translated(nb.weekText, {
  days: { mon: 'пн', tue: 'вт', wed: 'ср', thu: 'чт', fri: 'пт', sat: 'сб', sun: 'вс' },
  fullTime: (hours) => `Полная занятость — ${hours} ч. в неделю.`,
});

export const placeLinkText: typeof nb.placeLinkText = translated(nb.placeLinkText, {
  map: 'Показать место на карте',
  mapOfMunicipality: 'Показать коммуну на карте',
  bus: 'Найти автобус или поезд',
  elsewhere: '(другой сайт)',
});
