import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Request, RequestHandler, Response } from 'express';
import sirv from 'sirv';
import type { PublicPages } from '#server/pages/public-pages.ts';
import type { ReadyPage } from '#server/pages/ready-page.ts';
import {
  isLanguageCode,
  type LanguageCode,
  languageCookieName,
  languageParameter,
  siteLanguages,
} from '#shared/site-languages.ts';
import { compressedFor } from './compression.ts';
import { languageOf } from './reader-language.ts';
import { carriesSession } from './session-cookie.ts';

const yearInSeconds = 365 * 24 * 3600;
/**
 * The screens' paths live in the browser; a path that ends like a file's name is a file. What a page is made
 * of is none of them: sent as it lies there it would be a page that says nothing, and that may be indexed.
 */
const isFile = /\.(?!html$)\w+$/;
/** What a link to such a path would name is another host: nothing of ours stands there. */
const namesHost = /^\/[/\\]/;
/** The service worker answers for every path; browsers ask for it anew at each visit. */
const workerPath = '/sw.js';

/**
 * The built web app, a page for each language below `dir`: hashed assets for a year, precompressed files
 * as they are; every other path gets the page of the reader's language, since the screens' paths live
 * in the browser. `?lang=` chooses the language from then on.
 */
export function webFiles(
  dir: string,
  secureCookies: boolean,
  publicPages: PublicPages,
): RequestHandler {
  const built = siteLanguages.flatMap(({ code }) => {
    const page = join(dir, code, 'index.html');
    return existsSync(page) ? [{ code, page: readFileSync(page, 'utf8') }] : [];
  });
  const pages = new Map(built.map(({ code, page }) => [code, page]));
  // Languages share parts, and a page that was opened in another one still gets its own.
  let found: ReturnType<typeof sirv>[] | undefined;
  /** Looked for when the first file is asked for: whoever asks for data alone needs none. */
  function files(): readonly ReturnType<typeof sirv>[] {
    found ??= foldersIn(dir).map((folder) =>
      sirv(join(dir, folder), { brotli: true, gzip: true, etag: true, setHeaders: setCaching }),
    );
    return found;
  }

  async function sendPage(req: Request, res: Response, fallback: string): Promise<void> {
    const { path, search, chosen } = addressOf(req);
    const language = chosen ?? languageOf(req);
    if (chosen) res.append('Set-Cookie', languageCookie(chosen, secureCookies));
    res.set('Cache-Control', chosen ? 'no-store' : 'no-cache');
    res.vary('Accept-Language, Cookie');
    res.type('html');
    // Who is signed in gets the page that the browser fills: what is sent is the same for everybody.
    const isSignedIn = carriesSession(req.headers.cookie);
    const ready = isSignedIn
      ? undefined
      : await publicPages.page({
          path,
          search,
          language,
          isLanguageChosen: chosen !== undefined,
        });
    if (ready) return sendReadyPage(ready, req, res);
    res.status((await publicPages.knows(path, language)) ? 200 : 404);
    const page = await publicPages.forBrowser(path, language, isSignedIn);
    res.send(page ?? pages.get(language) ?? fallback);
  }

  return (req, res, next) => {
    const [first] = built;
    if (!first || (req.method !== 'GET' && req.method !== 'HEAD')) return next();
    if (namesHost.test(req.path)) return next();
    if (!isFile.test(req.path)) return sendPage(req, res, first.page);
    res.once('pipe', endWith(res));
    const tryFrom = (at: number): void => {
      const send = files()[at];
      if (send) send(req, res, () => tryFrom(at + 1));
      else next();
    };
    tryFrom(0);
  };
}

/** A file that has gone since it was found, as when a new version is put in its place, ends its reply alone. */
function endWith(res: Response): (file: Readable) => void {
  return (file) => file.once('error', () => res.destroy());
}

function foldersIn(dir: string): string[] {
  if (!existsSync(dir)) return [];
  const entries = readdirSync(dir, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function setCaching(res: ServerResponse, path: string): void {
  const isHashed = path.startsWith('/assets/');
  if (path === workerPath) res.setHeader('Service-Worker-Allowed', '/');
  res.setHeader(
    'Cache-Control',
    isHashed ? `public, max-age=${yearInSeconds}, immutable` : 'no-cache',
  );
}

/** The address without the language, which the browser takes away as well. */
function addressOf(req: Request): {
  path: string;
  search: string;
  chosen: LanguageCode | undefined;
} {
  const start = req.url.indexOf('?');
  const search = start < 0 ? '' : req.url.slice(start);
  const params = new URLSearchParams(search);
  const chosen = params.get(languageParameter);
  if (chosen === null) return { path: req.path, search, chosen: undefined };
  params.delete(languageParameter);
  return {
    path: req.path,
    search: params.size > 0 ? `?${params}` : '',
    chosen: isLanguageCode(chosen) ? chosen : undefined,
  };
}

function sendReadyPage(page: ReadyPage, req: Request, res: Response): void {
  const { route, status, etag } = page;
  res.locals.route = route;
  res.status(status).set('ETag', etag);
  if (req.fresh) {
    res.status(304).end();
    return;
  }
  const body = compressedFor(req, res, page.html, page);
  res.set('Content-Length', String(body.length)).end(body);
}

function languageCookie(code: LanguageCode, isSecure: boolean): string {
  const attributes = `Path=/; Max-Age=${yearInSeconds}; HttpOnly; SameSite=Lax`;
  return `${languageCookieName}=${code}; ${attributes}${isSecure ? '; Secure' : ''}`;
}
