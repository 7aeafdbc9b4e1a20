import { whenAsked } from '#shared/when-asked.ts';
import { numbersIn } from '../numbers-in.ts';

/** Numbers, dates and lists as Norwegians write them. */

const locale = 'nb-NO';
const numericDay = whenAsked(
  () =>
    new Intl.DateTimeFormat(locale, {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);
const wordyDay = whenAsked(
  () =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);
const clock = whenAsked(
  () => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'Europe/Oslo' }),
);
const osloDayInWords = whenAsked(
  () =>
    new Intl.DateTimeFormat(locale, {
      dateStyle: 'long',
      timeZone: 'Europe/Oslo',
    }),
);
const osloDay = whenAsked(
  () =>
    new Intl.DateTimeFormat(locale, {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      timeZone: 'Europe/Oslo',
    }),
);

export const format = {
  ...numbersIn(locale),
  /** `YYYY-MM-DD` as 09.05.2026. */
  day: (day: string): string => numericDay().format(new Date(day)),
  /** `YYYY-MM-DD` as 9. mai 2026. */
  dayInWords: (day: string): string => wordyDay().format(new Date(day)),
  /** An instant in Norwegian time: `kl. 14:05` today, else `9. mai 2026 kl. 14:05`. */
  moment: (instant: Date | string): string => {
    const time = `kl. ${clock().format(new Date(instant))}`;
    return isToday(instant) ? time : `${osloDayInWords().format(new Date(instant))} ${time}`;
  },
  /** The same with its day, whenever it is read: for paper. */
  fullMoment: (instant: Date | string): string =>
    `${osloDayInWords().format(new Date(instant))} kl. ${clock().format(new Date(instant))}`,
  /** The same in short: `kl. 14:05` today, else `09.05.2026`. */
  dayOrTime: (instant: Date | string): string =>
    isToday(instant)
      ? `kl. ${clock().format(new Date(instant))}`
      : osloDay().format(new Date(instant)),
};

/** A word in the middle of a sentence. */
export function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function isToday(instant: Date | string): boolean {
  return osloDay().format(new Date(instant)) === osloDay().format(new Date());
}
