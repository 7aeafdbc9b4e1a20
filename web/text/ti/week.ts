import { translated } from '#shared/translated.ts';
import * as nb from '../nb/week.ts';

export * from '../nb/week.ts';

export const weekText: typeof nb.weekText = translated(nb.weekText, {
  days: { mon: 'ሰኑ', tue: 'ሰሉ', wed: 'ረቡ', thu: 'ሓሙ', fri: 'ዓር', sat: 'ቀዳ', sun: 'ሰን' },
  fullTime: (hours) => `ምሉእ ስራሕ ኣብ ሰሙን ${hours} ሰዓት እዩ።`,
});

export const placeLinkText: typeof nb.placeLinkText = translated(nb.placeLinkText, {
  map: 'ነቲ ቦታ ኣብ ካርታ ርኣዩ',
  mapOfMunicipality: 'ነቲ ኮሙን ኣብ ካርታ ርኣዩ',
  bus: 'ናብኡ ዝወስድ ኣውቶቡስ ወይ ባቡር ድለዩ',
  elsewhere: '(ካልእ መርበብ ሓበሬታ)',
});
