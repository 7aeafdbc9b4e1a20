import { formatIn } from '../in-locale.ts';
import type * as nb from '../nb/format.ts';
import { days, isolated, locale } from './writing.ts';

export * from '../nb/format.ts';

const own = formatIn(locale, days);

/** A day keeps its order also where it stands in Norwegian words, which run the other way. */
export const format: typeof nb.format = {
  ...own,
  day: (day) => isolated(own.day(day)),
  dayInWords: (day) => isolated(own.dayInWords(day)),
  moment: (instant) => isolated(own.moment(instant)),
  fullMoment: (instant) => isolated(own.fullMoment(instant)),
  dayOrTime: (instant) => isolated(own.dayOrTime(instant)),
};
