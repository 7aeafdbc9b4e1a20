import {
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { call } from './call.ts';
import { changePerson, sessionQuery } from './session.ts';

export interface Credentials {
  email: string;
  password: string;
  /** Where a second factor is set. */
  code?: string;
}

export function useSignIn(): UseMutationResult<Account, Error, Credentials> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Credentials) => call('POST /api/session', { body }),
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
    mutationFn: (body) => call('POST /api/invitations/accept', { body }),
    onSuccess: (account) => {
      changePerson(queries, account);
    },
  });
}

export function useSignOut(): UseMutationResult<unknown, Error, void> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      if (!queries.getQueryData(sessionQuery.queryKey)?.provider)
        return call('DELETE /api/session');
      const { address } = await call('POST /api/session/provider-sign-out');
      // The session there ends as well: otherwise the next one at this machine gets in by a click.
      if (address) window.location.assign(address);
    },
    onSuccess: () => {
      changePerson(queries, null);
    },
  });
}

export const demoAccountsQuery = queryOptions({
  queryKey: ['demo-accounts'],
  queryFn: ({ signal }) => call('GET /api/session/demo-accounts', {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
});
