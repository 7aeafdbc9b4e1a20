import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { AccountInput, Invitation, ManagedAccount } from '#shared/accounts/account.ts';
import type { Colleague } from '#shared/accounts/account-endpoints.ts';
import type { AccountStatus } from '#shared/codes.ts';
import { call, type Reply } from './call.ts';
import { createOnce } from './create-once.ts';
import { everyPage, largestPage } from './every-page.ts';
import { useTabShelf } from './session.ts';

/** Accounts as those keep them who give them. */

const accountsKey = ['accounts'] as const;

/** All that the one signed in may manage; a name never leaves the browser. */
export function useAccounts(): UseQueryResult<ManagedAccount[]> {
  return useQuery({
    queryKey: accountsKey,
    queryFn: ({ signal }) =>
      everyPage((page) =>
        call('GET /api/accounts', { query: { page, pageSize: largestPage } }, signal),
      ),
  });
}

/** Who may answer for a participant. */
export function useColleagues(): UseQueryResult<Colleague[]> {
  return useQuery({
    queryKey: ['colleagues'],
    queryFn: async ({ signal }) => (await call('GET /api/me/colleagues', {}, signal)).items,
  });
}

export type Invited = Reply<'POST /api/accounts'>;

/** Invites somebody, once; a reply that was lost is asked for again, and has no link then. */
export function useInvite(): UseMutationResult<Invited, Error, AccountInput> {
  const shelf = useTabShelf();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (input: AccountInput) => {
      const { made } = await createOnce(shelf, 'account', input, (body, key) =>
        call('POST /api/accounts', { body, key }),
      );
      return made;
    },
    onSuccess: refresh,
  });
}

/** A new link; the old one dies. */
export function useRenewInvitation(): UseMutationResult<Invitation, Error, string> {
  return useMutation({
    mutationFn: (id: string) => call('POST /api/accounts/:id/invitation', { params: { id } }),
    onSuccess: useRefresh(),
  });
}

export function useSetAccountStatus(): UseMutationResult<
  ManagedAccount,
  Error,
  { account: ManagedAccount; status: AccountStatus }
> {
  return useMutation({
    mutationFn: ({ account: { id, version }, status }) =>
      call('PATCH /api/accounts/:id', { params: { id }, body: { version, status } }),
    onSettled: useRefresh(),
  });
}

/** Somebody has lost the phone that makes the codes. */
export function useRemoveFactorOf(): UseMutationResult<ManagedAccount, Error, string> {
  return useMutation({
    mutationFn: (id: string) =>
      call('POST /api/accounts/:id/second-factor/remove', { params: { id } }),
    onSettled: useRefresh(),
  });
}

export function useRemoveAccount(): UseMutationResult<unknown, Error, string> {
  return useMutation({
    mutationFn: (id: string) => call('DELETE /api/accounts/:id', { params: { id } }),
    onSettled: useRefresh(),
  });
}

function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: accountsKey });
}
