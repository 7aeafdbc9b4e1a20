import type { DayWords, FormOf } from '../in-locale.ts';

/** Browsers know no Tigrinya: numbers are written as in Norway, the words of dates are here. */
export const locale = 'nb-NO';

const months = [
  'ጥሪ',
  'ለካቲት',
  'መጋቢት',
  'ሚያዝያ',
  'ጉንበት',
  'ሰነ',
  'ሓምለ',
  'ነሓሰ',
  'መስከረም',
  'ጥቅምቲ',
  'ሕዳር',
  'ታሕሳስ',
];

const ofYear = (day: Date): string => `${day.getUTCDate()} ${months[day.getUTCMonth()]}`;

export const days: DayWords = {
  whole: (day) => `${ofYear(day)} ${day.getUTCFullYear()}`,
  ofYear,
};

/** As CLDR has it: nothing and one are alike. */
export const formOf: FormOf<'one' | 'other'> = (value) =>
  value === 0 || value === 1 ? 'one' : 'other';
