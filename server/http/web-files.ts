import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Request, RequestHandler, Response } from 'express';
import sirv from 'sirv';
import {
  isLanguageCode,
  type LanguageCode,
  languageCookieName,
  languageParameter,
  siteLanguages,
} from '#shared/site-languages.ts';
import { languageOf } from './reader-language.ts';

const yearInSeconds = 365 * 24 * 3600;
/** The screens' paths live in the browser; a path that ends like a file's name is a file. */
const isFile = /\.\w+$/;

/**
 * The built web app, a page for each language below `dir`: hashed assets for a year, precompressed files
 * as they are; every other path gets the page of the reader's language, since the screens' paths live
 * in the browser. `?lang=` chooses the language from then on.
 */
export function webFiles(dir: string, secureCookies: boolean): RequestHandler {
  const built = siteLanguages.flatMap(({ code }) => {
    const page = join(dir, code, 'index.html');
    return existsSync(page) ? [{ code, page: readFileSync(page, 'utf8') }] : [];
  });
  const pages = new Map(built.map(({ code, page }) => [code, page]));
  // Languages share parts, and a page that was opened in another one still gets its own.
  const files = foldersIn(dir).map((folder) =>
    sirv(join(dir, folder), { brotli: true, gzip: true, etag: true, setHeaders: setCaching }),
  );

  function sendPage(req: Request, res: Response, fallback: string): void {
    const chosen = chosenIn(req);
    if (chosen) res.append('Set-Cookie', languageCookie(chosen, secureCookies));
    res.set('Cache-Control', chosen ? 'no-store' : 'no-cache');
    res.vary('Accept-Language, Cookie');
    res.type('html').send(pages.get(chosen ?? languageOf(req)) ?? fallback);
  }

  return (req, res, next) => {
    const [first] = built;
    if (!first || (req.method !== 'GET' && req.method !== 'HEAD')) return next();
    if (!isFile.test(req.path)) return sendPage(req, res, first.page);
    const tryFrom = (at: number): void => {
      const send = files[at];
      if (send) send(req, res, () => tryFrom(at + 1));
      else next();
    };
    tryFrom(0);
  };
}

function foldersIn(dir: string): string[] {
  if (!existsSync(dir)) return [];
  const entries = readdirSync(dir, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function setCaching(res: ServerResponse, path: string): void {
  const isHashed = path.startsWith('/assets/');
  res.setHeader(
    'Cache-Control',
    isHashed ? `public, max-age=${yearInSeconds}, immutable` : 'no-cache',
  );
}

function chosenIn(req: Request): LanguageCode | undefined {
  const start = req.url.indexOf('?');
  const chosen =
    start < 0 ? null : new URLSearchParams(req.url.slice(start)).get(languageParameter);
  return isLanguageCode(chosen) ? chosen : undefined;
}

function languageCookie(code: LanguageCode, isSecure: boolean): string {
  const attributes = `Path=/; Max-Age=${yearInSeconds}; HttpOnly; SameSite=Lax`;
  return `${languageCookieName}=${code}; ${attributes}${isSecure ? '; Secure' : ''}`;
}
