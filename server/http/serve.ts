import type { Express, Request, Response } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';
import { Forbidden, NotSignedIn } from '#server/errors.ts';
import type { IsKnownCode } from '#server/validation/known-codes.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Endpoint, HandlerReply, RequestOf } from '#shared/endpoint.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import { parseRequest } from './parse-request.ts';
import { languageOf } from './reader-language.ts';
import { type SessionCookie, sessionCookie } from './session-cookie.ts';

/** What a handler gets: parsed values, and who asks. */
export interface HandlerRequest<E extends Endpoint> extends RequestOf<E> {
  account: E['who'] extends 'anyone' ? Account | undefined : Account;
  cookie: SessionCookie;
  /** In which to name things. */
  language: LanguageCode;
  /** Address of the client. */
  ip: string;
}

/** Without a reply in the definition a handler returns nothing. */
export type Handler<E extends Endpoint> = (
  request: HandlerRequest<E>,
) => E['reply'] extends z.ZodType ? HandlerReply<E> | Promise<HandlerReply<E>> : Promise<void>;

interface Options<E extends Endpoint> {
  /** Told before someone whose role the endpoint is not for gets 403. */
  onForbidden?: (account: Account, params: RequestOf<E>['params']) => Promise<void>;
}

/** The handler of any endpoint: what it gets was parsed by that endpoint's own schemas. */
type AnyHandler = (request: HandlerRequest<Endpoint & { who: 'anyone' }>) => unknown;

/** One endpoint with its handler; `mountRoutes` puts it on the app. */
export interface Route {
  endpoint: Endpoint;
  handler: AnyHandler;
  onForbidden: (account: Account, params: unknown) => Promise<void>;
}

export function serve<E extends Endpoint>(
  endpoint: E,
  handler: Handler<E>,
  { onForbidden }: Options<E> = {},
): Route {
  return {
    endpoint,
    handler: handler as unknown as AnyHandler,
    async onForbidden(account, params) {
      const parsed = endpoint.params?.safeParse(params);
      if (parsed?.success) await onForbidden?.(account, parsed.data as RequestOf<E>['params']);
    },
  };
}

export interface ServeDependencies {
  /** Who holds this session token. */
  authenticate: (token: string) => Promise<Account | undefined>;
  isKnownCode: IsKnownCode;
  secureCookies: boolean;
  log: Logger;
}

/** @throws when an endpoint of the API has no handler or several, or does not say who may call it. */
export function mountRoutes(
  app: Express,
  endpoints: readonly Endpoint[],
  routes: readonly Route[],
  dependencies: ServeDependencies,
): void {
  for (const endpoint of endpoints) {
    const name = `${endpoint.method} ${endpoint.path}`;
    const [route, ...others] = routes.filter((candidate) => candidate.endpoint === endpoint);
    if (!route || others.length > 0) throw new Error(`${name} needs exactly one handler`);
    if (endpoint.who === undefined) throw new Error(`${name} does not say who may call it`);
    const method = endpoint.method.toLowerCase() as Lowercase<Endpoint['method']>;
    app[method](endpoint.path, (req, res) => answer(route, req, res, dependencies));
  }
}

async function answer(
  { endpoint, handler, onForbidden }: Route,
  req: Request,
  res: Response,
  { authenticate, isKnownCode, secureCookies, log }: ServeDependencies,
): Promise<void> {
  res.locals.route = endpoint.path;
  const cookie = sessionCookie(req, res, secureCookies);
  const account = cookie.token === undefined ? undefined : await authenticate(cookie.token);
  if (!mayCall(endpoint, account)) {
    if (!account) throw new NotSignedIn();
    await onForbidden(account, req.params);
    throw new Forbidden();
  }
  const parsed = (await parseRequest(endpoint, req, isKnownCode)) as RequestOf<Endpoint>;
  const reply = await handler({
    ...parsed,
    account,
    cookie,
    language: languageOf(req),
    ip: req.ip ?? '',
  });
  send(endpoint, trimmed(endpoint, reply, log), res);
}

function mayCall({ who }: Endpoint, account: Account | undefined): boolean {
  return who === 'anyone' || (account !== undefined && who.includes(account.role));
}

/** A reply that does not fit its schema is our fault. */
function trimmed(endpoint: Endpoint, reply: unknown, log: Logger): unknown {
  const parsed = (endpoint.reply ?? z.undefined()).safeParse(reply);
  if (parsed.success) return parsed.data;
  const { method, path } = endpoint;
  log.error({ method, route: path, issues: parsed.error.issues }, 'reply does not fit its schema');
  throw new Error(`bad reply of ${method} ${path}`);
}

function send(endpoint: Endpoint, reply: unknown, res: Response): void {
  const { cacheSeconds, path, status } = endpoint;
  res.set('Cache-Control', cacheSeconds ? `public, max-age=${cacheSeconds}` : 'no-store');
  // What may be kept names things in the reader's language.
  if (cacheSeconds) res.vary('Accept-Language, Cookie');
  if (reply === undefined) {
    res.status(204).end();
    return;
  }
  if (status === 201) res.location(`${path}/${(reply as { id: string }).id}`);
  res.status(status ?? 200).json(reply);
}
