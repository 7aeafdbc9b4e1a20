import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Suggestion } from '#shared/suggestions/suggestion-endpoints.ts';
import { call } from './call.ts';

const staleTime = 60_000;

/** Suggestions for what stands in the search box, at most 8. */
export function useSuggestions(q: string): UseQueryResult<Suggestion[]> {
  return useQuery({
    queryKey: ['suggestions', q],
    queryFn: async ({ signal }) =>
      (await call('GET /api/suggestions', { query: { q } }, signal)).items,
    placeholderData: keepPreviousData,
    staleTime,
    enabled: q !== '',
  });
}
