import { type Weekday, weekdays } from '#shared/codes.ts';
import { whenAsked } from '#shared/when-asked.ts';
import type * as nb from './nb/format.ts';
import { osloDayOf, osloToday } from './nb/plain-words.ts';
import { numbersIn } from './numbers-in.ts';

type Format = typeof nb.format;

/** How a language writes days: as its locale does, or in words of its own. */
export interface DayWords {
  /** 9 May 2026; the time of day is none of it. */
  whole(day: Date): string;
  /** 9 May. */
  ofYear(day: Date): string;
}

export function dayWordsIn(locale: string): DayWords {
  const day = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const whole = whenAsked(() => new Intl.DateTimeFormat(locale, { ...day, year: 'numeric' }));
  const ofYear = whenAsked(() => new Intl.DateTimeFormat(locale, day));
  return { whole: (date) => whole().format(date), ofYear: (date) => ofYear().format(date) };
}

/** `one` for 1, and so on: the form of a word behind a number. */
export type FormOf<Form extends string> = (value: number) => Form;

/** Numbers, dates and lists of a language that is written as its locale is. */
export function formatIn(locale: string, days: DayWords = dayWordsIn(locale)): Format {
  const numericDay = whenAsked(
    () =>
      new Intl.DateTimeFormat(locale, {
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
        timeZone: 'UTC',
      }),
  );
  // As clocks in Norway show it.
  const clock = whenAsked(
    () => new Intl.DateTimeFormat('nb-NO', { timeStyle: 'short', timeZone: 'Europe/Oslo' }),
  );
  const dayOf = (instant: Date | string): Date =>
    new Date(osloDayOf(new Date(instant).toISOString()));
  const timeOf = (instant: Date | string): string => clock().format(new Date(instant));
  const isToday = (instant: Date | string): boolean =>
    osloDayOf(new Date(instant).toISOString()) === osloToday();
  const fullMoment = (instant: Date | string): string =>
    `${days.whole(dayOf(instant))}, ${timeOf(instant)}`;
  return {
    ...numbersIn(locale),
    day: (day) => numericDay().format(new Date(day)),
    dayInWords: (day) => days.whole(new Date(day)),
    moment: (instant) => (isToday(instant) ? timeOf(instant) : fullMoment(instant)),
    fullMoment,
    dayOrTime: (instant) =>
      isToday(instant) ? timeOf(instant) : numericDay().format(dayOf(instant)),
  };
}

/**
 * A number with its word, for languages with more forms than one and many.
 * @param forms a word for each form of the language; `#` stands for the number.
 */
export function countedIn<Form extends Intl.LDMLPluralRule>(
  formOf: FormOf<Form>,
  { number }: Pick<Format, 'number'>,
): (value: number, forms: Readonly<Record<Form, string>>) => string {
  return (value, forms) => forms[formOf(value)].replace('#', number(value));
}

/** The form that the rules of a locale choose, of those that the language has. */
export function formsOf<Form extends Intl.LDMLPluralRule>(locale: string): FormOf<Form> {
  const rules = whenAsked(() => new Intl.PluralRules(locale));
  return (value) => rules().select(value) as Form;
}

/** `3 December`; the year too when it is not this one. `day` is YYYY-MM-DD. */
export function dayWordsOf(days: DayWords): (day: string, today?: string) => string {
  return (day, today = osloToday()) =>
    day.slice(0, 4) === today.slice(0, 4) ? days.ofYear(new Date(day)) : days.whole(new Date(day));
}

/** `20`, `15–20`: the numbers of hours a week. */
export function hourNumbersIn(locale: string): (hours: { min: number; max: number }) => string {
  const number = whenAsked(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
  return ({ min, max }) =>
    min === max ? number().format(min) : `${number().format(min)}–${number().format(max)}`;
}

/** What the locale calls a language, by its code. */
export function languageNamesIn(locale: string): (code: string) => string {
  const names = whenAsked(() => new Intl.DisplayNames(locale, { type: 'language' }));
  return (code) => names().of(code) ?? code;
}

/** Monday to Friday for days in a row, else each of them. */
export function weekdayWordsIn(
  labels: Readonly<Record<Weekday, string>>,
  row: (first: string, last: string) => string,
  list: (names: readonly string[]) => string,
): (chosen: readonly Weekday[]) => string {
  return (chosen) => {
    const inOrder = weekdays.filter((day) => chosen.includes(day));
    const [first, last] = [inOrder[0], inOrder.at(-1)];
    if (!first || !last) return '';
    const isRow = weekdays.indexOf(last) - weekdays.indexOf(first) === inOrder.length - 1;
    return isRow && inOrder.length > 2
      ? row(labels[first], labels[last])
      : list(inOrder.map((day) => labels[day]));
  };
}
