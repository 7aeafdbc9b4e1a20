import { type DayWords, dayWordsIn, type FormOf, formsOf } from '../in-locale.ts';

export const locale = 'ru';

const own = dayWordsIn(locale);

/** Short forms end in a dot, which would end the sentence: `2026 года`. */
export const days: DayWords = { ...own, whole: (day) => own.whole(day).replace(/г\.$/, 'года') };

export const formOf: FormOf<'one' | 'few' | 'many' | 'other'> = formsOf(locale);
