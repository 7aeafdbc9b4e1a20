import {
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { quietly } from './account-storage.ts';
import { ApiError, call } from './call.ts';
import { changePerson, finishSigningOut, sessionQuery } from './session.ts';
import { signingOut } from './session-mark.ts';
import { dropWaiting } from './waiting-yes.ts';

export interface Credentials {
  email: string;
  password: string;
  /** Where a second factor is set. */
  code?: string;
}

export function useSignIn(): UseMutationResult<Account, Error, Credentials> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Credentials) => begun(() => call('POST /api/session', { body })),
    onSuccess: (account) => {
      changePerson(queries, account);
    },
  });
}

/** Chooses a password by an invitation's token, and is signed in. */
export function useAcceptInvitation(): UseMutationResult<
  Account,
  Error,
  { token: string; password: string; code?: string }
> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body) => begun(() => call('POST /api/invitations/accept', { body })),
    onSuccess: (account) => {
      changePerson(queries, account);
    },
  });
}

/** A session that is still to be ended goes first: else the new one would be taken for it. */
async function begun(sign: () => Promise<Account>): Promise<Account> {
  await finishSigningOut();
  return await sign();
}

export function useSignOut(): UseMutationResult<unknown, Error, void> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      try {
        await endSession(queries.getQueryData(sessionQuery.queryKey)?.provider !== undefined);
      } catch (error) {
        if (!(error instanceof ApiError && error.status === 0)) throw error;
        // Nobody waits for a net to be signed out: here it is done at once.
        dropSessionMark();
      }
    },
    onSuccess: () => {
      dropWaiting();
      changePerson(queries, null);
    },
  });
}

async function endSession(isOfProvider: boolean): Promise<void> {
  if (!isOfProvider) {
    await call('DELETE /api/session');
    return;
  }
  const { address } = await call('POST /api/session/provider-sign-out');
  // The session there ends as well: otherwise the next one at this machine gets in by a click.
  if (address) window.location.assign(address);
}

/** Signed out without a net: the session ends here at once, and on the server when it is reached again. */
function dropSessionMark(): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser
  document.cookie = 'fotfeste_signed_in=; Path=/; Max-Age=0; SameSite=Lax';
  // Where a browser keeps nothing it ends there by time.
  quietly(() => localStorage.setItem(signingOut, '1'));
}

export const demoAccountsQuery = queryOptions({
  queryKey: ['demo-accounts'],
  queryFn: ({ signal }) => call('GET /api/session/demo-accounts', {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
});
