import { type DayWords, dayWordsIn, type FormOf, formsOf } from '../in-locale.ts';

/** With the digits that stand on everything else in Norway. */
export const locale = 'ar-u-nu-latn';

export const days: DayWords = dayWordsIn(locale);

export const formOf: FormOf<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'> = formsOf(locale);

/** What runs the other way than the sentence round it, a Norwegian name for one: its brackets and points stay with it. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
