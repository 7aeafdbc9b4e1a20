import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Api } from '#shared/api.ts';
import type { CallOf } from '#shared/endpoint.ts';
import type { Today } from '#shared/today/today-endpoints.ts';
import { call } from './call.ts';

export const todayKey = ['today'] as const;
type TodayQuery = NonNullable<CallOf<Api['GET /api/today']>['query']>;

/**
 * What waits for the one signed in. What was opened since is no news any more, so that it is asked for
 * again each time it is shown; what was there before stands meanwhile.
 */
export function useToday(query: TodayQuery = {}): UseQueryResult<Today> {
  return useQuery({
    queryKey: [...todayKey, query],
    queryFn: ({ signal }) => call('GET /api/today', { query }, signal),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
}
