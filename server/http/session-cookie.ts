import type { Request, Response } from 'express';
import { cookieValue } from './cookies.ts';

const name = 'fotfeste_session';

/** The cookie that carries a session's token; it lives as long as the browser is open. */
export interface SessionCookie {
  /** The token that came with the request. */
  readonly token: string | undefined;
  set(token: string): void;
  clear(): void;
}

/** @param secure true when the site is served over https. */
export function sessionCookie(req: Request, res: Response, secure: boolean): SessionCookie {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return {
    token: cookieValue(req.headers.cookie, name),
    set: (token) => res.append('Set-Cookie', `${name}=${token}; ${attributes}`),
    clear: () => res.append('Set-Cookie', `${name}=; ${attributes}; Max-Age=0`),
  };
}
