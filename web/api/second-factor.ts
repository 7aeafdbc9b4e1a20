import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { call, type Reply } from './call.ts';
import { sessionKey } from './session.ts';

/** One's own second factor. */

const factorKey = ['second-factor'] as const;
type SecondFactor = Reply<'GET /api/me/second-factor'>;

/** @param isOpen false where it is known that there is none. */
export function useSecondFactor(isOpen: boolean): UseQueryResult<SecondFactor> {
  return useQuery({
    queryKey: factorKey,
    queryFn: ({ signal }) => call('GET /api/me/second-factor', {}, signal),
    enabled: isOpen,
  });
}

export function useBeginSecondFactor(): UseMutationResult<
  Reply<'POST /api/me/second-factor'>,
  Error,
  { password: string }
> {
  return useMutation({ mutationFn: (body) => call('POST /api/me/second-factor', { body }) });
}

/** The session has another mark afterwards, and may do more than before. */
export function useConfirmSecondFactor(): UseMutationResult<
  Reply<'POST /api/me/second-factor/confirm'>,
  Error,
  { code: string }
> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body) => call('POST /api/me/second-factor/confirm', { body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: sessionKey });
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0],
      });
    },
  });
}

export function useRemoveSecondFactor(): UseMutationResult<unknown, Error, { password: string }> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body) => call('POST /api/me/second-factor/remove', { body }),
    onSuccess: async () => {
      // Where one is required, nothing else is open from now on.
      await queries.invalidateQueries({ queryKey: sessionKey });
      await queries.invalidateQueries({ queryKey: factorKey });
    },
  });
}
