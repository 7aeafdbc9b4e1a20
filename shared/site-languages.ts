export interface SiteLanguage {
  /** Of `<html lang>`, of the cookie, and of the folder of texts. */
  code: string;
  /** In the language itself. */
  name: string;
  /** For numbers, dates and the order of names. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** What browsers may ask for instead; this language is the nearest. */
  also: readonly string[];
}

/**
 * The languages that the site can be read in; the first is for who asks for none of them. One more is
 * a line here, a folder in `web/text` and one module in `shared/code-labels`. No zod here: the web's
 * first load imports this file at run time.
 */
export const siteLanguages = [
  { code: 'nb', name: 'Norsk', locale: 'nb-NO', dir: 'ltr', also: ['no', 'nn'] },
  { code: 'en', name: 'English', locale: 'en-GB', dir: 'ltr', also: [] },
] as const satisfies readonly SiteLanguage[];

export type LanguageCode = (typeof siteLanguages)[number]['code'];

export const defaultLanguage: LanguageCode = siteLanguages[0].code;

/** What the reader chose is kept in this cookie; `?lang=` in an address sets it. */
export const languageCookieName = 'lang';
export const languageParameter = 'lang';

export function isLanguageCode(code: string | null | undefined): code is LanguageCode {
  return siteLanguages.some((language) => language.code === code);
}
