import { translated } from '#shared/translated.ts';
import * as nb from '../nb/week.ts';

export * from '../nb/week.ts';

export const weekText: typeof nb.weekText = translated(nb.weekText, {
  days: { mon: 'mån', tue: 'tys', wed: 'ons', thu: 'tor', fri: 'fre', sat: 'lau', sun: 'søn' },
  fullTime: (hours) => `Ein full jobb er ${hours} timar i veka.`,
});

export const placeLinkText: typeof nb.placeLinkText = translated(nb.placeLinkText, {
  map: 'Sjå staden på kart',
  mapOfMunicipality: 'Sjå kommunen på kart',
  bus: 'Finn buss eller tog dit',
  elsewhere: '(ei anna nettside)',
});
