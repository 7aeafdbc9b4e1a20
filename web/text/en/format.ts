import { translated } from '#shared/translated.ts';
import { whenAsked } from '#shared/when-asked.ts';
import * as nb from '../nb/format.ts';
import { numbersIn } from '../numbers-in.ts';

export * from '../nb/format.ts';

/** Numbers, dates and lists as the British write them. */

const locale = 'en-GB';
const numericDay = whenAsked(
  () => new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }),
);
const wordyDay = whenAsked(
  () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);
const clock = whenAsked(
  () => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'Europe/Oslo' }),
);
const osloDay = whenAsked(
  () => new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'Europe/Oslo' }),
);
const osloDayInWords = whenAsked(
  () =>
    new Intl.DateTimeFormat(locale, {
      dateStyle: 'long',
      timeZone: 'Europe/Oslo',
    }),
);

export const format: typeof nb.format = translated(nb.format, {
  ...numbersIn(locale),
  day: (day) => numericDay().format(new Date(day)),
  dayInWords: (day) => wordyDay().format(new Date(day)),
  moment: (instant) => {
    const time = clock().format(new Date(instant));
    return isToday(instant) ? time : `${osloDayInWords().format(new Date(instant))} at ${time}`;
  },
  fullMoment: (instant) =>
    `${osloDayInWords().format(new Date(instant))} at ${clock().format(new Date(instant))}`,
  dayOrTime: (instant) => (isToday(instant) ? clock() : osloDay()).format(new Date(instant)),
});

/** What keeps its capital inside a sentence: days, Norwegian, and short names such as NAV or class B. */
const keepsCapital =
  /^(?:\p{Lu}[\p{Lu}\d]|[B-Z](?!\p{L})|Norwegian|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/u;

export function lowerFirst(word: string): string {
  return keepsCapital.test(word) ? word : nb.lowerFirst(word);
}

function isToday(instant: Date | string): boolean {
  return osloDay().format(new Date(instant)) === osloDay().format(new Date());
}
