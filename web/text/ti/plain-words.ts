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

/** Those that most here speak; the others in Norwegian. */
const languages: Readonly<Record<string, string>> = {
  am: 'ኣምሓርኛ',
  ar: 'ዓረብኛ',
  de: 'ጀርመንኛ',
  en: 'እንግሊዝኛ',
  es: 'ስጳንኛ',
  fa: 'ፋርስኛ',
  fr: 'ፈረንሳይኛ',
  ku: 'ኩርድሽኛ',
  om: 'ኦሮምኛ',
  pl: 'ፖሊሽኛ',
  prs: 'ዳሪ',
  ps: 'ፓሽቶ',
  ru: 'ሩስያኛ',
  so: 'ሶማልኛ',
  sw: 'ስዋሂሊ',
  ti: 'ትግርኛ',
  tr: 'ቱርክኛ',
  uk: 'ዩክረይንኛ',
  ur: 'ኡርዱ',
};

const inNorwegian = languageNamesIn(locale);

export const languageName: typeof nb.languageName = (code) => languages[code] ?? inNorwegian(code);

const hourNumbers = hourNumbersIn(locale);

/** `20 ሰዓታት ኣብ ሰሙን`, `15–20 ሰዓታት ኣብ ሰሙን`. */
export function hoursWords(hours: HoursPerWeek): string {
  const word = formOf(hours.max) === 'one' ? 'ሰዓት' : 'ሰዓታት';
  return `${hourNumbers(hours)} ${word} ኣብ ሰሙን`;
}

/** Whole kilometres; below one it is `ትሕቲ 1 ኪሎ ሜተር`. */
export function kilometres(km: number): string {
  return km < 1 ? 'ትሕቲ 1\u00a0ኪሎ\u00a0ሜተር' : `${format.number(Math.round(km))}\u00a0ኪሎ\u00a0ሜተር`;
}

/** `12 ኪሎ ሜተር ካባኹም ብቕኑዕ መስመር`. */
export function straightLine({ km, isFromCentre = false }: nb.Distance, between: string): string {
  return `${isFromCentre && km >= 1 ? 'ኣስታት ' : ''}${kilometres(km)} ${between} ብቕኑዕ መስመር`;
}
