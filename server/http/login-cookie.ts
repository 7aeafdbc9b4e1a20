import type { Request, Response } from 'express';
import { cookieValue } from './cookies.ts';

const name = 'fotfeste_login';
/** Long enough to find a phone and a code device. */
const seconds = 600;

/**
 * What a sign-in at a provider waits for, in the browser that began it: nothing is written for
 * strangers, and any server can finish what another began. It opens nothing by itself.
 */
export interface LoginCookie {
  readonly value: string | undefined;
  set(value: string): void;
  clear(): void;
}

export function loginCookie(req: Request, res: Response, secure: boolean): LoginCookie {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  const full = secure ? `__Host-${name}` : name;
  return {
    value: cookieValue(req.headers.cookie, full),
    set: (value) =>
      void res.append('Set-Cookie', `${full}=${value}; ${attributes}; Max-Age=${seconds}`),
    clear: () => void res.append('Set-Cookie', `${full}=; ${attributes}; Max-Age=0`),
  };
}
