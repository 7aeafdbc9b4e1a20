import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { NewsMailPace } from '#shared/news/news-mail-paces.ts';
import { ApiError, call, type Reply } from './call.ts';

export type NewsMail = Reply<'GET /api/me/news-mail'>;

const newsMailKey = ['news-mail'] as const;

/** Whether what is new comes by e-mail. */
export function useNewsMail(): UseQueryResult<NewsMail> {
  return useQuery({
    queryKey: newsMailKey,
    queryFn: ({ signal }) => call('GET /api/me/news-mail', {}, signal),
  });
}

export function useChooseNewsMail(): UseMutationResult<NewsMail, Error, NewsMailPace> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (pace) => call('PUT /api/me/news-mail', { body: { pace } }),
    onSuccess: (chosen) => queries.setQueryData(newsMailKey, chosen),
  });
}

/** @returns false for a link that does not work */
export function useStopNewsMail(): UseMutationResult<boolean, Error, string> {
  return useMutation({
    mutationFn: async (token) => {
      try {
        await call('POST /api/news-mail/:token/stop', { params: { token } });
        return true;
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return false;
        throw error;
      }
    },
  });
}
