import { type DayWords, dayWordsIn, type FormOf, formsOf } from '../in-locale.ts';

export const locale = 'uk';

const own = dayWordsIn(locale);

/** Short forms end in a dot, which would end the sentence: `2026 року`. */
export const days: DayWords = { ...own, whole: (day) => own.whole(day).replace(/р\.$/, 'року') };

export const formOf: FormOf<'one' | 'few' | 'many' | 'other'> = formsOf(locale);
