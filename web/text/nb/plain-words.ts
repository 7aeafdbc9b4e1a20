import type { HoursPerWeek } from '#shared/fields.ts';
import { whenAsked } from '#shared/when-asked.ts';
import { format } from './format.ts';

/** Numbers, days and sizes in words for those who read slowly: no short forms, no signs. */

const plurals = whenAsked(() => new Intl.PluralRules('nb-NO'));
const languages = whenAsked(() => new Intl.DisplayNames('nb-NO', { type: 'language' }));
const dayOfYear = whenAsked(
  () =>
    new Intl.DateTimeFormat('nb-NO', {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }),
);
/** Swedish writes dates as ISO 8601 does. */
const osloDay = whenAsked(() => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }));
const dayMs = 86_400_000;
const hourMs = 3_600_000;
/** The hour that was asked in last, and its day: every card asks, and the format is slow. */
let latest = { hour: -1, day: '' };
/** Half of 37.5 is 18.75. */
const hourNumbers = whenAsked(() => new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 2 }));

/** `1 stilling`, `2 stillinger`. */
export function count(value: number, one: string, many: string): string {
  return `${format.number(value)} ${plurals().select(value) === 'one' ? one : many}`;
}

/** `3. desember`; the year too when it is not this one. `day` is YYYY-MM-DD. */
export function dayWords(day: string, today: string = osloToday()): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return isThisYear ? dayOfYear().format(new Date(day)) : format.dayInWords(day);
}

/** Whole days from today (Europe/Oslo) to `day`; negative when it has passed. */
export function daysUntil(day: string, today: string = osloToday()): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / dayMs);
}

/** YYYY-MM-DD in Europe/Oslo. */
export function osloToday(): string {
  const hour = Math.floor(Date.now() / hourMs);
  // A day begins there where an hour does.
  if (latest.hour !== hour) latest = { hour, day: osloDay().format(hour * hourMs) };
  return latest.day;
}

/** The day of an instant in Europe/Oslo. */
export function osloDayOf(instant: string): string {
  return osloDay().format(new Date(instant));
}

/** `20 timer i uken`, `15 til 20 timer i uken`. */
export function hoursWords({ min, max }: HoursPerWeek): string {
  const hours =
    min === max
      ? hourNumbers().format(min)
      : `${hourNumbers().format(min)} til ${hourNumbers().format(max)}`;
  return `${hours} timer i uken`;
}

/** Whole kilometres; below one it is `under 1 km`. */
export function kilometres(km: number): string {
  return km < 1 ? 'under 1\u00a0km' : `${format.number(Math.round(km))}\u00a0km`;
}

/** In a straight line: the one kind of distance that is known. */
export interface Distance {
  km: number;
  /** Somebody's place is not known: reckoned from the middle of the municipality. */
  isFromCentre?: boolean;
}

/** `12 km fra deg i rett linje`; `between` says from where or to what. */
export function straightLine({ km, isFromCentre = false }: Distance, between: string): string {
  return `${isFromCentre && km >= 1 ? 'omtrent ' : ''}${kilometres(km)} ${between} i rett linje`;
}

/** `arabisk` for `ar`. */
export function languageName(code: string): string {
  return languages().of(code) ?? code;
}

/** A word at the start of a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb-NO') + text.slice(1);
}
