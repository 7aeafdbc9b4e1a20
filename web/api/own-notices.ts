import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { OwnNotice } from '#shared/accounts/own-notices.ts';
import { call } from './call.ts';
import { sessionKey } from './session.ts';

/** What others did with one's own account. */

const noticesKey = ['own-notices'] as const;

export function useOwnNotices(): UseQueryResult<OwnNotice[]> {
  return useQuery({
    queryKey: noticesKey,
    queryFn: async ({ signal }) => (await call('GET /api/me/notices', {}, signal)).items,
  });
}

export function useDismissNotice(): UseMutationResult<unknown, Error, string> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call('DELETE /api/me/notices/:id', { params: { id } }),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: noticesKey });
      await queries.invalidateQueries({ queryKey: sessionKey });
    },
  });
}
