import {
  type QueryClient,
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { ApiError, call } from './call.ts';

export const sessionKey = ['session'] as const;

/** Who is signed in. */
export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: async ({ signal }): Promise<Account | null> => {
    try {
      return await call('GET /api/session', {}, signal);
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) return null;
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

export function useSession(): Session {
  const { data, error } = useQuery(sessionQuery);
  return { account: data, error };
}

export interface Credentials {
  email: string;
  password: string;
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

export function useSignOut(): UseMutationResult<unknown, Error, void> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call('DELETE /api/session'),
    onSuccess: () => {
      changePerson(queries, null);
    },
  });
}

/** What may be seen changes with the person: nothing from before is kept. */
function changePerson(queries: QueryClient, account: Account | null): void {
  queries.setQueryData(sessionKey, account);
  void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
}

export const demoAccountsQuery = queryOptions({
  queryKey: ['demo-accounts'],
  queryFn: ({ signal }) => call('GET /api/session/demo-accounts', {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
});
