import type { Request, RequestHandler } from 'express';
import { Forbidden } from '#server/errors.ts';
import { carriesSession } from './session-cookie.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that a page of another site started (CSRF), beside `SameSite=Lax`. Browsers say where
 * a request comes from. Who comes with a session and does not say it is refused; without one there is
 * nothing to misuse.
 */
export function refuseForeignWrites(publicUrl: URL | undefined): RequestHandler {
  return (req, _res, next) => {
    if (reading.has(req.method) || isOwn(req.headers, publicUrl)) return next();
    throw new Forbidden('Writes from another site are refused.');
  };
}

/**
 * A page of another site has sent somebody here, as far as the browser says. With a link it can: their
 * session comes along, and what they then see counts as their look at people.
 */
export function isSentByAnotherSite({ headers }: Pick<Request, 'headers'>): boolean {
  const site = headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}

function isOwn(
  headers: {
    origin?: string | undefined;
    host?: string | undefined;
    cookie?: string | undefined;
    'sec-fetch-site'?: unknown;
  },
  publicUrl: URL | undefined,
): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (headers.origin === undefined) return site !== undefined || !carriesSession(headers.cookie);
  if (!URL.canParse(headers.origin)) return false;
  const { host } = new URL(headers.origin);
  return host === headers.host || host === publicUrl?.host;
}
