import {
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { call, type Reply } from './call.ts';
import { changePerson } from './session.ts';

/** Signing in at somebody else's. */

export const providersQuery = queryOptions({
  queryKey: ['providers'],
  queryFn: async ({ signal }) => (await call('GET /api/session/providers', {}, signal)).items,
  staleTime: Number.POSITIVE_INFINITY,
});

/** Leaves for the provider. @param token of an invitation that is to be accepted there. */
export async function leaveForProvider(name: string, token?: string): Promise<void> {
  const { address } = await call('POST /api/session/providers/:name/start', {
    params: { name },
    body: token === undefined ? {} : { token },
  });
  window.location.assign(address);
}

export function useFinishAtProvider(): UseMutationResult<
  Reply<'POST /api/session/providers/:name/finish'>,
  Error,
  { name: string; answer: string; code?: string }
> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ name, ...body }) =>
      call('POST /api/session/providers/:name/finish', { params: { name }, body }),
    onSuccess: ({ account }) => {
      if (account) changePerson(queries, account);
    },
  });
}
