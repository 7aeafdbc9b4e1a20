import type { HoursPerWeek } from '#shared/fields.ts';
import { whenAsked } from '#shared/when-asked.ts';
import type { Distance } from '../nb/plain-words.ts';
import { format } from './format.ts';

export * from '../nb/plain-words.ts';

/** Numbers, days and sizes in words: no short forms, no signs. */

const locale = 'en-GB';
const plurals = whenAsked(() => new Intl.PluralRules(locale));
const languages = whenAsked(() => new Intl.DisplayNames(locale, { type: 'language' }));
const dayOfYear = whenAsked(
  () =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }),
);
/** Swedish writes dates as ISO 8601 does. */
const osloDay = whenAsked(() => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }));
/** Half of 37.5 is 18.75. */
const hourNumbers = whenAsked(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));

/** `1 job`, `2 jobs`. */
export function count(value: number, one: string, many: string): string {
  return `${format.number(value)} ${plurals().select(value) === 'one' ? one : many}`;
}

/** `3 December`; the year too when it is not this one. `day` is YYYY-MM-DD. */
export function dayWords(day: string, today: string = osloDay().format(new Date())): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return isThisYear ? dayOfYear().format(new Date(day)) : format.dayInWords(day);
}

/** `20 hours a week`, `15 to 20 hours a week`. */
export function hoursWords({ min, max }: HoursPerWeek): string {
  const hours =
    min === max
      ? hourNumbers().format(min)
      : `${hourNumbers().format(min)} to ${hourNumbers().format(max)}`;
  return `${hours} hours a week`;
}

/** Whole kilometres; below one it is `less than 1 km`. */
export function kilometres(km: number): string {
  return km < 1 ? 'less than 1\u00a0km' : `${format.number(Math.round(km))}\u00a0km`;
}

/** `12 km from you in a straight line`; `between` says from where or to what. */
export function straightLine({ km, isFromCentre = false }: Distance, between: string): string {
  return `${isFromCentre && km >= 1 ? 'about ' : ''}${kilometres(km)} ${between} in a straight line`;
}

/** `Arabic` for `ar`. */
export function languageName(code: string): string {
  return languages().of(code) ?? code;
}
