export interface SiteLanguage {
  /** Of `<html lang>`, of the cookie, and of the folder of texts. */
  code: string;
  /** In the language itself. */
  name: string;
  /** For numbers, dates and the order of names. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** Every text of participants and of the public; else only the frame, and Bokmål for the rest. */
  isWhole: boolean;
  /** What browsers may ask for instead; this language is the nearest. */
  also: readonly string[];
}

/**
 * The languages that the site can be read in; the first is for who asks for none of them. One more is
 * a line here, a folder in `web/text` and one module in `shared/code-labels`. No zod here: the web's
 * first load imports this file at run time.
 *
 * Locales are those that every browser knows. Nynorsk writes numbers, dates and lists as Bokmål does;
 * browsers know no Tigrinya, which has words of its own for dates (`web/text/ti`). Arabic is written
 * with the digits that stand on everything else in Norway.
 */
export const siteLanguages = [
  { code: 'nb', name: 'Norsk', locale: 'nb-NO', dir: 'ltr', isWhole: true, also: ['no'] },
  { code: 'nn', name: 'Nynorsk', locale: 'nb-NO', dir: 'ltr', isWhole: false, also: [] },
  { code: 'en', name: 'English', locale: 'en-GB', dir: 'ltr', isWhole: true, also: [] },
  { code: 'uk', name: 'Українська', locale: 'uk', dir: 'ltr', isWhole: false, also: [] },
  { code: 'ar', name: 'العربية', locale: 'ar-u-nu-latn', dir: 'rtl', isWhole: false, also: [] },
  { code: 'ru', name: 'Русский', locale: 'ru', dir: 'ltr', isWhole: false, also: [] },
  { code: 'ti', name: 'ትግርኛ', locale: 'nb-NO', dir: 'ltr', isWhole: false, also: [] },
] as const satisfies readonly SiteLanguage[];

export type LanguageCode = (typeof siteLanguages)[number]['code'];

export const defaultLanguage: LanguageCode = siteLanguages[0].code;

/** What the reader chose is kept in this cookie; `?lang=` in an address sets it. */
export const languageCookieName = 'lang';
export const languageParameter = 'lang';

export function isLanguageCode(code: string | null | undefined): code is LanguageCode {
  return siteLanguages.some((language) => language.code === code);
}
