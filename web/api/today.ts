import {
  keepPreviousData,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Api } from '#shared/api.ts';
import type { CallOf } from '#shared/endpoint.ts';
import type { Today } from '#shared/today/today-endpoints.ts';
import { call } from './call.ts';
import { waitingKey } from './waiting.ts';

export const todayKey = ['today'] as const;
type TodayQuery = NonNullable<CallOf<Api['GET /api/today']>['query']>;

/**
 * What waits for the one signed in. What was opened since is no news any more, so that it is asked for
 * again each time it is shown; what was there before stands meanwhile.
 */
export function useToday(query: TodayQuery = {}): UseQueryResult<Today> {
  const queries = useQueryClient();
  return useQuery({
    queryKey: [...todayKey, query],
    queryFn: async ({ signal }) => {
      const today = await call('GET /api/today', { query }, signal);
      // What is counted in the menu is counted anew as well.
      void queries.invalidateQueries({ queryKey: waitingKey });
      return today;
    },
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
}
