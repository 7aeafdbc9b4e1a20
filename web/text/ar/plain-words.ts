import type { HoursPerWeek } from '#shared/fields.ts';
import { whenAsked } from '#shared/when-asked.ts';
import { countedIn, dayWordsOf, languageNamesIn } from '../in-locale.ts';
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

const hourNumber = whenAsked(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));

/** `20 ساعة في الأسبوع`, `من 15 إلى 20 ساعة في الأسبوع`: a dash between numbers is read from either side. */
export function hoursWords(hours: HoursPerWeek): string {
  const words = {
    zero: 'ساعة',
    one: 'ساعة',
    two: 'ساعة',
    few: 'ساعات',
    many: 'ساعة',
    other: 'ساعة',
  };
  const { min, max } = hours;
  const least = min === max ? '' : `من ${hourNumber().format(min)} إلى `;
  return `${least}${hourNumber().format(max)} ${words[formOf(max)]} في الأسبوع`;
}

/** Whole kilometres; below one it is `أقل من كيلومتر واحد`. */
export function kilometres(km: number): string {
  return km < 1 ? 'أقل من كيلومتر واحد' : `${format.number(Math.round(km))}\u00a0كم`;
}

/** `12 كم منك في خط مستقيم`. */
export function straightLine({ km, isFromCentre = false }: nb.Distance, between: string): string {
  return `${isFromCentre && km >= 1 ? 'حوالي ' : ''}${kilometres(km)} ${between} في خط مستقيم`;
}
