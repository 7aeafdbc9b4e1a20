import {
  hashKey,
  type QueryClient,
  type QueryFunction,
  type QueryFunctionContext,
} from '@tanstack/react-query';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { ApiError } from '#web/api/call.ts';
import { sessionQuery } from '#web/api/session.ts';
import { isSigningOut, sessionMark } from '#web/api/session-mark.ts';
import { isNetAway, noteNet, onNetChange } from './net.ts';
import { keptStore, whenKeeping } from './seen.ts';

/** Kept for anyone. */
const ofAnyone = ['openings', 'occupations', 'municipalities', 'codes', 'former-areas'];
/** Kept for participants alone: all of it is their own. Nobody else's page is kept. */
export const ofParticipants = [
  'matches',
  'referrals',
  'placements',
  'participants',
  'today',
  'waiting',
  'own-advisor',
  'corrections',
  'saved',
  'news',
];

/** What is shown of what was kept, by the query's hash, and since when. */
export const shown = new Map<string, number>();

/**
 * What is read is kept, and where the server is out of reach what was kept is the answer. Queries need
 * not know.
 */
export function keepQueries(queries: QueryClient): void {
  const usual = queries.defaultQueryOptions.bind(queries);
  const keeping = (options: Parameters<typeof usual>[0]): ReturnType<typeof usual> => {
    const whole = usual(options);
    const { queryFn, queryKey } = whole;
    if (options._defaulted || typeof queryFn !== 'function' || !isKept(queryKey)) return whole;
    return { ...whole, queryFn: (context) => keptOr(queries, queryFn, context) };
  };
  queries.defaultQueryOptions = keeping as typeof queries.defaultQueryOptions;
  const renew = (): void => {
    void queries.invalidateQueries({ predicate: ({ queryHash }) => shown.has(queryHash) });
  };
  onNetChange(() => {
    if (!isNetAway()) renew();
  });
  window.addEventListener('offline', () => noteNet(false));
  window.addEventListener('online', () => void queries.invalidateQueries());
}

/** What was read in another way than by asking: it stood in the page. */
export function noteRead(queries: QueryClient, key: readonly unknown[], data: unknown): void {
  if (isKept(key)) keep(queries, key, undefined, { data, mark: sessionMark() });
}

async function keptOr(
  queries: QueryClient,
  queryFn: QueryFunction,
  context: QueryFunctionContext,
): Promise<unknown> {
  const { queryKey, pageParam } = context as QueryFunctionContext & { pageParam?: unknown };
  const mark = sessionMark();
  try {
    const data = await queryFn(context);
    shown.delete(hashKey(queryKey));
    keep(queries, queryKey, pageParam, { data, mark });
    noteNet(true);
    return data;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    noteNet(error.status !== 0);
    const seen = error.status === 0 ? await find(queries, queryKey, pageParam) : undefined;
    if (!seen) throw error;
    shown.set(hashKey(queryKey), Math.min(seen.at, shown.get(hashKey(queryKey)) ?? seen.at));
    return seen.data;
  }
}

function keep(
  queries: QueryClient,
  key: readonly unknown[],
  page: unknown,
  { data, mark }: { data: unknown; mark: string | undefined },
): void {
  // The server may still show what only that person sees.
  if (isSigningOut()) return;
  whenKeeping(async (store) => {
    const account = await queries.ensureQueryData(sessionQuery);
    if (!mayKeep(key, account)) return;
    await store.keepSeen(
      account?.id ?? null,
      hashKey([key, page]),
      data,
      () => sessionMark() === mark,
    );
  });
}

async function find(
  queries: QueryClient,
  key: readonly unknown[],
  page: unknown,
): Promise<{ data: unknown; at: number } | undefined> {
  const store = await keptStore();
  if (!store) return undefined;
  const account = await queries.ensureQueryData(sessionQuery);
  if (!mayKeep(key, account)) return undefined;
  return await store.findSeen(account?.id ?? null, hashKey([key, page]));
}

function mayKeep(key: readonly unknown[], account: Account | null): boolean {
  if (account) return account.role === 'participant';
  return ofAnyone.includes(String(key[0]));
}

function isKept([kind]: readonly unknown[]): boolean {
  return [...ofAnyone, ...ofParticipants].includes(String(kind));
}
