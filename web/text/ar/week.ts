import { translated } from '#shared/translated.ts';
import * as nb from '../nb/week.ts';

export * from '../nb/week.ts';

export const weekText: typeof nb.weekText = translated(nb.weekText, {
  days: {
    mon: 'اثنين',
    tue: 'ثلاثاء',
    wed: 'أربعاء',
    thu: 'خميس',
    fri: 'جمعة',
    sat: 'سبت',
    sun: 'أحد',
  },
  fullTime: (hours) => `الدوام الكامل ${hours} ساعة في الأسبوع.`,
});

export const placeLinkText: typeof nb.placeLinkText = translated(nb.placeLinkText, {
  map: 'عرض المكان على الخريطة',
  mapOfMunicipality: 'عرض البلدية على الخريطة',
  bus: 'ابحث عن حافلة أو قطار إلى هناك',
  elsewhere: '(موقع آخر)',
});
