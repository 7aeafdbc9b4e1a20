import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { call, type Reply } from './call.ts';

export type News = Reply<'GET /api/me/news'>;
export type NewMatches = Reply<'GET /api/participants/:id/matches/new'>;

const newsKey = ['news'] as const;

/** What is new for the participant signed in. */
export function useOwnNews(isAsked = true): UseQueryResult<News> {
  return useQuery({
    queryKey: [...newsKey, 'own'],
    enabled: isAsked,
    queryFn: ({ signal }) => call('GET /api/me/news', {}, signal),
  });
}

/** What has been shown: of what fits oneself, of a saved search, or of what fits a participant. */
export type Shown =
  | { of: 'own' }
  | { of: 'search'; id: string }
  | { of: 'participant'; id: string };

/** New ones have been shown, those published until then. */
export function useSeen(): UseMutationResult<unknown, Error, { shown: Shown; until: string }> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ shown, until }) => {
      const body = { until };
      if (shown.of === 'own') return call('PUT /api/me/news/seen', { body });
      const params = { id: shown.id };
      return shown.of === 'search'
        ? call('PUT /api/me/saved-searches/:id/seen', { params, body })
        : call('PUT /api/participants/:id/matches/new/seen', { params, body });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: newsKey }),
  });
}

/** How much is new for a participant to the advisor signed in. */
export function useNewsOf(participantId: string): UseQueryResult<NewMatches> {
  return useQuery({
    queryKey: [...newsKey, 'of', participantId],
    queryFn: ({ signal }) =>
      call('GET /api/participants/:id/matches/new', { params: { id: participantId } }, signal),
  });
}

export type NewsOfOne = Reply<'GET /api/new-matches'>['items'][number];

/** The same of everybody for whom something is new, by their id. */
export function useNewsOfAll(): UseQueryResult<ReadonlyMap<string, NewsOfOne>> {
  return useQuery({
    queryKey: [...newsKey, 'all'],
    queryFn: async ({ signal }) => {
      const { items } = await call('GET /api/new-matches', {}, signal);
      return new Map(items.map((each) => [each.participantId, each]));
    },
  });
}
