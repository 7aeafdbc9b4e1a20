import type { HoursPerWeek } from '#shared/fields.ts';
import { countedIn, dayWordsOf, hourNumbersIn, languageNamesIn } from '../in-locale.ts';
import type * as nb from '../nb/plain-words.ts';
import { format } from './format.ts';
import { days, formOf, locale } from './writing.ts';

export * from '../nb/plain-words.ts';

/** Numbers, days and sizes in words: no short forms, no signs. */

export const counted: ReturnType<typeof countedIn<ReturnType<typeof formOf>>> = countedIn(
  formOf,
  format,
);

export const dayWords: typeof nb.dayWords = dayWordsOf(days);

export const languageName: typeof nb.languageName = languageNamesIn(locale);

const hourNumbers = hourNumbersIn(locale);

/** `20 годин на тиждень`, `15–20 годин на тиждень`. */
export function hoursWords(hours: HoursPerWeek): string {
  const words = { one: 'година', few: 'години', many: 'годин', other: 'години' };
  return `${hourNumbers(hours)} ${words[formOf(hours.max)]} на тиждень`;
}

/** Whole kilometres; below one it is `менше 1 км`. */
export function kilometres(km: number): string {
  return km < 1 ? 'менше 1\u00a0км' : `${format.number(Math.round(km))}\u00a0км`;
}

/** `12 км від вас по прямій`. */
export function straightLine({ km, isFromCentre = false }: nb.Distance, between: string): string {
  return `${isFromCentre && km >= 1 ? 'приблизно ' : ''}${kilometres(km)} ${between} по прямій`;
}
