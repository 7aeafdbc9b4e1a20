import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { type Context, createContext, useContext } from 'react';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { keptStore, whenKeeping } from '#web/offline/seen.ts';
import { forgetPersons } from '#web/offline/seen-caches.ts';
import { clearTab, type Shelf, shelfOf } from './account-storage.ts';
import { ApiError, call } from './call.ts';
import {
  followSession,
  isOfAnotherSession,
  isSigningOut,
  sessionMark,
  signedOutThere,
} from './session-mark.ts';
import { dropWaiting } from './waiting-yes.ts';

export const sessionKey = ['session'] as const;

/** Who is signed in. Nobody is asked about where there is no session. */
export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: async ({ signal }): Promise<Account | null> => {
    await finishSigningOut();
    const mark = followSession();
    if (mark === undefined) return keepOnly(null);
    try {
      const account = await call('GET /api/session', {}, signal);
      // Another tab may have changed the person: what the one before has typed here is not kept.
      clearTab(account.id);
      return keepOnly(account);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.status === 401) return keepOnly(null);
      const known = error.status === 0 ? await (await keptStore())?.findAccount(mark) : undefined;
      if (known) return known;
      throw error;
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
});

export interface Session {
  /** Null when nobody is signed in, undefined while that is not known. */
  account: Account | null | undefined;
  error: Error | null;
}

/** What is known of it is followed once, and not by each of the many that ask. */
export const SessionContext: Context<Session> = createContext<Session>({
  account: undefined,
  error: null,
});

export function useFollowedSession(): Session {
  const { data, error } = useQuery(sessionQuery);
  return { account: data, error };
}

export function useSession(): Session {
  return useContext(SessionContext);
}

/** Ends on the server what was ended here without a net. */
export async function finishSigningOut(): Promise<void> {
  if (!isSigningOut()) return;
  try {
    await call('DELETE /api/session');
    signedOutThere();
  } catch {
    // It is tried again at the next opening of a page.
  }
}

/** What this browser keeps of persons is of nobody but this one. */
function keepOnly<A extends Account | null>(account: A): A {
  const mark = sessionMark();
  void forgetPersons(account?.id);
  if (account) dropWaiting(account.id);
  if (account?.role === 'participant' && mark !== undefined) {
    whenKeeping((store) => (sessionMark() === mark ? store.keepAccount(account, mark) : undefined));
  }
  return account;
}

/** What this tab keeps for the one signed in. */
export function useTabShelf(): Shelf {
  const { account } = useSession();
  return shelfOf(account?.id ?? '', 'tab');
}

/** What may be seen changes with the person: nothing from before is kept, nor what another has typed. */
export function changePerson(queries: QueryClient, account: Account | null): void {
  followSession();
  clearTab(account?.id);
  keepOnly(account);
  queries.setQueryData(sessionKey, account);
  void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
}

/** The session ended, here or on the server, while the page still shows what that person may see. */
export function noteEndOfSession(queries: QueryClient): void {
  if (isOfAnotherSession()) showWhoIsSignedIn(queries);
  else if (queries.getQueryData(sessionKey)) changePerson(queries, null);
}

function showWhoIsSignedIn(queries: QueryClient): void {
  followSession();
  void queries.resetQueries();
}

/** Somebody signed out or in in another tab: what this one shows is no longer for the one before it. */
export function followOtherTabs(queries: QueryClient): void {
  const look = (): void => {
    if (document.visibilityState === 'visible' && isOfAnotherSession()) showWhoIsSignedIn(queries);
  };
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);
  window.addEventListener('pageshow', look);
}
