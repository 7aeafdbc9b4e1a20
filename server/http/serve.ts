import { randomUUID } from 'node:crypto';
import type { Express, Request, Response } from 'express';
import type { Logger } from 'pino';
import type { z } from 'zod';
import {
  DeniedLook,
  DeniedReference,
  Forbidden,
  NotSignedIn,
  SecondFactorRequired,
  StaleVersion,
} from '#server/errors.ts';
import { type MaybePrepared, replyForm } from '#server/prepared.ts';
import type { IsKnownCode } from '#server/validation/known-codes.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { cleanLine } from '#shared/clean-text.ts';
import type { Endpoint, HandlerReply, RequestOf } from '#shared/endpoint.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import { type IdempotencyKeys, keyOf, makeOnce, recordOf } from './idempotency.ts';
import { type LoginCookie, loginCookie } from './login-cookie.ts';
import { type LogLook, type Looks, looksThrough, type Trail } from './looks.ts';
import { paramsOfMade } from './made.ts';
import { type ParsedRequest, parseRequest, sentIn } from './parse-request.ts';
import { languageOf } from './reader-language.ts';
import { type ReplyingRoute, readyReply, trimmed } from './ready-reply.ts';
import { isSentByAnotherSite } from './same-origin.ts';
import { asksForEvents, type Shown, sendEvents } from './send-events.ts';
import { sendReply } from './send-reply.ts';
import { type SessionCookie, sessionCookie } from './session-cookie.ts';

/** What a handler gets: parsed values, and who asks. */
export interface HandlerRequest<E extends Endpoint> extends RequestOf<E> {
  account: E['who'] extends 'anyone' ? Account | undefined : Account;
  cookie: SessionCookie;
  loginCookie: LoginCookie;
  /** In which to name things. */
  language: LanguageCode;
  /** Address of the client. */
  ip: string;
  /** As the client names itself, at most 200 characters. */
  browser: string;
  /** What an endpoint that makes something gives it as its id: the same one when it is tried again. */
  newId: string;
}

/** Without a reply in the definition a handler returns nothing; parts of a reply may be prepared. */
export type Handler<E extends Endpoint> = (
  request: HandlerRequest<E>,
) => E['reply'] extends z.ZodType
  ? MaybePrepared<HandlerReply<E>> | Promise<MaybePrepared<HandlerReply<E>>>
  : Promise<void>;

/** The handler of any endpoint: what it gets was parsed by that endpoint's own schemas. */
type AnyHandler = (request: HandlerRequest<Endpoint & { who: 'anyone' }>) => unknown;

/** One endpoint with its handler; `mountRoutes` puts it on the app. */
export interface Route {
  endpoint: Endpoint;
  handler: AnyHandler;
  /** Parts of the reply that come prepared. */
  prepared: readonly z.ZodType[];
}

/** @param prepared parts of the reply that the handler hands over prepared, wherever they stand. */
export function serve<E extends Endpoint>(
  endpoint: E,
  handler: Handler<E>,
  prepared: readonly z.ZodType[] = [],
): Route {
  return { endpoint, handler: handler as unknown as AnyHandler, prepared };
}

export interface ServeDependencies {
  /** Who holds this session token. */
  authenticate: (token: string) => Promise<Account | undefined>;
  isKnownCode: IsKnownCode;
  keys: IdempotencyKeys;
  secureCookies: boolean;
  /** Also replies with prepared parts are checked whole before they leave. */
  checksWholeReplies: boolean;
  logLook: LogLook;
  /** Where paths lead to participants. */
  trails: readonly Trail[];
  log: Logger;
}

/**
 * @throws when an endpoint of the API has no handler or several, or does not say who may call it and
 * whose data it shows.
 */
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
    const looks = looksThrough(endpoint, dependencies);
    const method = endpoint.method.toLowerCase() as Lowercase<Endpoint['method']>;
    const made = routes.find((candidate) => candidate.endpoint === endpoint.makes);
    if (endpoint.makes && !made) throw new Error(`${name} makes what no handler reads`);
    const mounted: MountedRoute = {
      ...route,
      form: endpoint.reply && replyForm(endpoint.reply, new Set(route.prepared)),
      checksWhole: dependencies.checksWholeReplies && route.prepared.length > 0,
      looks,
      read: made?.handler,
    };
    app[method](endpoint.path, (req, res) => answer(mounted, req, res, dependencies));
  }
}

interface MountedRoute extends Route, ReplyingRoute {
  looks: Looks;
  read: AnyHandler | undefined;
}

async function answer(
  route: MountedRoute,
  req: Request,
  res: Response,
  { authenticate, isKnownCode, keys, secureCookies, log }: ServeDependencies,
): Promise<void> {
  const { endpoint, handler, looks, read } = route;
  res.locals.route = endpoint.path;
  const cookie = sessionCookie(req, res, secureCookies);
  const holder = cookie.token === undefined ? undefined : await authenticate(cookie.token);
  if (holder && endpoint.who !== 'anyone' && isSentByAnotherSite(req)) {
    throw new Forbidden('What is not for anyone is asked for from here.');
  }
  if (!mayCall(endpoint, holder)) {
    if (!holder) throw new NotSignedIn();
    await looks.deniedByRole(holder, await sentIn(req, looks.isBodyTold));
    throw new Forbidden();
  }
  const account = withFactor(endpoint, holder);
  const parsed = (await parseRequest(
    endpoint,
    req,
    isKnownCode,
    account?.role,
  )) as RequestOf<Endpoint>;
  const request = {
    ...parsed,
    account,
    cookie,
    loginCookie: loginCookie(req, res, secureCookies),
    language: languageOf(req),
    ...clientOf(req),
    newId: randomUUID(),
  };
  const key = keyOf(req);
  const handled = async (): Promise<unknown> =>
    account && read && key !== undefined
      ? makeOnce(keys, recordOf(account.id, key, [endpoint.path, parsed]), {
          make: async (newId) => handler({ ...request, newId }),
          read: async (id) => {
            const params = endpoint.makes && paramsOfMade(endpoint.makes, parsed.params, id);
            return read({ ...request, params, query: undefined });
          },
        })
      : handler(request);
  try {
    const shown = async (): Promise<unknown> => {
      const reply = readyReply(route, await handled(), log);
      await looks.shown(account, parsed.params, reply);
      return reply;
    };
    await sendAsAsked(route, await shown(), { params: parsed.params, req, res }, async () => {
      const now = await authenticate(cookie.token ?? '');
      return now?.id === account?.id ? shown() : undefined;
    });
  } catch (error) {
    if (account) await noteDenied(looks, account, error, parsed);
    if (!(error instanceof StaleVersion)) throw error;
    const current = trimmed(endpoint, endpoint.current ?? endpoint.reply, error.current, log);
    await looks.shownCurrent(account, parsed.params, current);
    throw new StaleVersion(current);
  }
}

/** @param again the reply as it is then; undefined: there is nothing more for who asks */
async function sendAsAsked(
  route: MountedRoute,
  reply: unknown,
  exchange: { params: unknown; req: Request; res: Response },
  again: () => Promise<unknown>,
): Promise<void> {
  const { req, res } = exchange;
  if (!route.endpoint.isLast || !asksForEvents(req)) {
    sendReply(route, reply, exchange);
    return;
  }
  await sendEvents(req, res, asEvent(route, reply), async () => {
    const later = await again();
    return later === undefined ? undefined : asEvent(route, later);
  });
}

/** A reply as an event. */
function asEvent({ endpoint, form }: MountedRoute, reply: unknown): Shown {
  return {
    json: form?.json(reply) ?? Buffer.of(),
    isLast: endpoint.isLast?.(reply as never) ?? true,
  };
}

/** Before the refusal: of whom something was asked that is not for the account. */
async function noteDenied(
  looks: Looks,
  account: Account,
  error: unknown,
  parsed: Pick<ParsedRequest, 'query' | 'body'>,
): Promise<void> {
  if (error instanceof DeniedLook || error instanceof DeniedReference) {
    await looks.denied(account, error.participantIds);
  } else if (error instanceof Forbidden) {
    await looks.deniedNamed(account, parsed);
  }
}

function clientOf(req: Request): { ip: string; browser: string } {
  const browser = cleanLine(req.get('User-Agent') ?? '').slice(0, 200);
  return { ip: req.ip ?? '', browser };
}

function mayCall({ who }: Endpoint, account: Account | undefined): boolean {
  return who === 'anyone' || (account !== undefined && who.includes(account.role));
}

/**
 * Who has to set a second factor first is nobody yet: what is public shows what it shows to anyone.
 * @throws SecondFactorRequired
 */
function withFactor(
  { who, beforeSecondFactor }: Endpoint,
  account: Account | undefined,
): Account | undefined {
  if (!account?.needsSecondFactor || beforeSecondFactor) return account;
  if (who === 'anyone') return undefined;
  throw new SecondFactorRequired(403, 'Set a second factor first.');
}
