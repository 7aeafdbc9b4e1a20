import type { Logger } from 'pino';
import { AppError } from '#server/errors.ts';
import { replyForm } from '#server/prepared.ts';
import type { IsKnownCode } from '#server/validation/known-codes.ts';
import type { ApiAnswer } from '#shared/pages/page-renderer.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import { parseAddress } from './parse-request.ts';
import { type ReplyingRoute, readyReply } from './ready-reply.ts';
import type { Route } from './serve.ts';

/**
 * What the API answers somebody who is not signed in, without HTTP between: the same routes, schemas
 * and services, so that a page shows what everybody may see and nothing else.
 * @param address path and query of a GET
 */
export type AskAsNobody = (address: string, language: LanguageCode) => Promise<ApiAnswer>;

interface Dependencies {
  isKnownCode: IsKnownCode;
  checksWholeReplies: boolean;
  log: Logger;
}

export function askAsNobody(
  routes: readonly Route[],
  { isKnownCode, checksWholeReplies, log }: Dependencies,
): AskAsNobody {
  const open = routes.flatMap((route) => (isForAnyone(route) ? [openRoute(route)] : []));

  function openRoute({ endpoint, handler, prepared }: Route): OpenRoute {
    const form = endpoint.reply && replyForm(endpoint.reply, new Set(prepared));
    return {
      endpoint,
      handler,
      form,
      checksWhole: checksWholeReplies,
      ...patternOf(endpoint.path),
    };
  }

  async function answer(
    route: OpenRoute,
    address: string,
    language: LanguageCode,
  ): Promise<ApiAnswer> {
    const [path = ''] = address.split('?');
    const values = (route.pattern.exec(path) ?? []).slice(1).map(decodeURIComponent);
    const params = Object.fromEntries(route.names.map((name, i) => [name, values[i] ?? '']));
    try {
      const parsed = await parseAddress(route.endpoint, { params, url: address }, isKnownCode);
      const request = { ...parsed, account: undefined, language };
      const handled = route.handler(request as Parameters<Route['handler']>[0]);
      const reply = readyReply(route, await handled, log);
      return { status: 200, json: String(route.form?.json(reply)) };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { status: error.status, json: JSON.stringify({ error: { code: error.code } }) };
    }
  }

  /** Tables never change. */
  const tables = new Map<string, ApiAnswer>();

  return async (address, language) => {
    const [path = ''] = address.split('?');
    const route = open.find(({ pattern }) => pattern.test(path));
    if (!route) throw new Error('a page asks for what is not for anyone');
    if (!route.endpoint.cacheSeconds || path !== address) return answer(route, address, language);
    const key = `${language} ${path}`;
    const table = tables.get(key) ?? (await answer(route, address, language));
    tables.set(key, table);
    return table;
  };
}

interface OpenRoute extends ReplyingRoute, Pick<Route, 'handler'> {
  pattern: RegExp;
  /** Of the path's parameters, in their order. */
  names: string[];
}

function isForAnyone({ endpoint }: Route): boolean {
  const { method, who, shows, reply, replyType } = endpoint;
  return method === 'GET' && who === 'anyone' && shows === undefined && !!reply && !replyType;
}

function patternOf(path: string): Pick<OpenRoute, 'pattern' | 'names'> {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  return { pattern: new RegExp(`^${path.replace(/:\w+/g, '([^/]+)')}$`), names };
}
