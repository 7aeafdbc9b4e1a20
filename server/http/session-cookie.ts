import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { cookieValue } from './cookies.ts';

const plainName = 'fotfeste_session';
/**
 * Tells the page's script that there is a session, and when it is another one than before: so nobody
 * who has none asks who is signed in. A number by chance, which opens nothing and names nobody.
 */
const markName = 'fotfeste_signed_in';

/** The cookie that carries a session's token; it lives as long as the browser is open. */
export interface SessionCookie {
  /** The token that came with the request. */
  readonly token: string | undefined;
  set(token: string): void;
  clear(): void;
}

/** Whether a request comes with a session, of either name. */
export function carriesSession(cookies: string | undefined): boolean {
  return [plainName, `__Host-${plainName}`].some(
    (name) => cookieValue(cookies, name) !== undefined,
  );
}

/** @param secure true when the site is served over https. */
export function sessionCookie(req: Request, res: Response, secure: boolean): SessionCookie {
  // With this prefix no other host, and no page without https, can put one in its place.
  const name = secure ? `__Host-${plainName}` : plainName;
  const attributes = `SameSite=Lax${secure ? '; Secure' : ''}`;
  const send = (token: string, mark: string, more = ''): void => {
    res.append('Set-Cookie', `${name}=${token}; Path=/; HttpOnly; ${attributes}${more}`);
    res.append('Set-Cookie', `${markName}=${mark}; Path=/; ${attributes}${more}`);
  };
  return {
    token: cookieValue(req.headers.cookie, name),
    set: (token) => send(token, randomBytes(6).toString('hex')),
    clear: () => send('', '', '; Max-Age=0'),
  };
}
