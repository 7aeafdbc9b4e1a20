import { translated } from '#shared/translated.ts';
import * as nb from '../nb/week.ts';

export * from '../nb/week.ts';

export const weekText: typeof nb.weekText = translated(nb.weekText, {
  days: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  fullTime: (hours) => `A full job is ${hours} hours a week.`,
});

export const placeLinkText: typeof nb.placeLinkText = translated(nb.placeLinkText, {
  map: 'See the place on a map',
  mapOfMunicipality: 'See the municipality on a map',
  bus: 'Find a bus or train there',
  elsewhere: '(another website)',
});
