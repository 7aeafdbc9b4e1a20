import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { OwnSession } from '#shared/accounts/session-endpoints.ts';
import { call } from './call.ts';

/** One's own account: the password, and where one is signed in. */

const sessionsKey = ['own-sessions'] as const;

export function useOwnSessions(): UseQueryResult<OwnSession[]> {
  return useQuery({
    queryKey: sessionsKey,
    queryFn: async ({ signal }) => (await call('GET /api/me/sessions', {}, signal)).items,
  });
}

export function useChangePassword(): UseMutationResult<
  unknown,
  Error,
  { current: string; password: string }
> {
  return useMutation({
    mutationFn: (body) => call('POST /api/session/password', { body }),
    onSuccess: useRefresh(),
  });
}

export function useEndSession(): UseMutationResult<unknown, Error, string> {
  return useMutation({
    mutationFn: (id: string) => call('DELETE /api/me/sessions/:id', { params: { id } }),
    onSettled: useRefresh(),
  });
}

export function useEndOtherSessions(): UseMutationResult<unknown, Error, void> {
  return useMutation({
    mutationFn: () => call('DELETE /api/me/sessions'),
    onSettled: useRefresh(),
  });
}

function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: sessionsKey });
}
