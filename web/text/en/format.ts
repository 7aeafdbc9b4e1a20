import { nameOrder } from '#shared/name-order.ts';
import { translated } from '#shared/translated.ts';
import { whenAsked } from '#shared/when-asked.ts';
import * as nb from '../nb/format.ts';

export * from '../nb/format.ts';

/** Numbers, dates and lists as the British write them. */

const locale = 'en-GB';
const number = whenAsked(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const oneDecimal = whenAsked(
  () =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }),
);
const percent = whenAsked(
  () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
);
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
const conjunction = whenAsked(() => new Intl.ListFormat(locale, { type: 'conjunction' }));

export const format: typeof nb.format = translated(nb.format, {
  number: (value) => number().format(value),
  oneDecimal: (value) => oneDecimal().format(value),
  percent: (share) => percent().format(share),
  day: (day) => numericDay().format(new Date(day)),
  dayInWords: (day) => wordyDay().format(new Date(day)),
  moment: (instant) => {
    const time = clock().format(new Date(instant));
    return isToday(instant) ? time : `${osloDayInWords().format(new Date(instant))} at ${time}`;
  },
  fullMoment: (instant) =>
    `${osloDayInWords().format(new Date(instant))} at ${clock().format(new Date(instant))}`,
  dayOrTime: (instant) => (isToday(instant) ? clock() : osloDay()).format(new Date(instant)),
  range: ({ min, max }) =>
    min === max ? number().format(min) : `${number().format(min)}–${number().format(max)}`,
  byName: nameOrder(locale),
  list: (items) => conjunction().format(items),
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
