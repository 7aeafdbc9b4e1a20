import { translated } from '#shared/translated.ts';
import * as nb from '../nb/week.ts';

export * from '../nb/week.ts';

export const weekText: typeof nb.weekText = translated(nb.weekText, {
  days: { mon: 'пн', tue: 'вт', wed: 'ср', thu: 'чт', fri: 'пт', sat: 'сб', sun: 'нд' },
  fullTime: (hours) => `Повна зайнятість — ${hours} год. на тиждень.`,
});

export const placeLinkText: typeof nb.placeLinkText = translated(nb.placeLinkText, {
  map: 'Показати місце на карті',
  mapOfMunicipality: 'Показати муніципалітет на карті',
  bus: 'Знайти автобус або потяг',
  elsewhere: '(інший сайт)',
});
