import type { Request } from 'express';
import {
  defaultLanguage,
  isLanguageCode,
  type LanguageCode,
  languageCookieName,
  siteLanguages,
} from '#shared/site-languages.ts';
import { cookieValue } from './cookies.ts';

/** What a browser may ask for → the language of the site that answers it. */
const answers: ReadonlyMap<string, LanguageCode> = new Map(
  siteLanguages.flatMap(({ code, also }) =>
    [code, ...also].map((asked): [string, LanguageCode] => [asked, code]),
  ),
);

/** What the reader has chosen (the cookie), else what the browser asks for, else Bokmål. */
export function languageOf(req: Request): LanguageCode {
  const chosen = cookieValue(req.headers.cookie, languageCookieName);
  if (isLanguageCode(chosen)) return chosen;
  const asked = req.acceptsLanguages([...answers.keys()]);
  return (asked && answers.get(asked)) || defaultLanguage;
}
