import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { call, type Reply } from './call.ts';

export type OwnAdvisor = Reply<'GET /api/me/advisor'>;

/** Who answers for the participant signed in. */
export function useOwnAdvisor(): UseQueryResult<OwnAdvisor> {
  return useQuery({
    queryKey: ['own-advisor'],
    queryFn: ({ signal }) => call('GET /api/me/advisor', {}, signal),
  });
}
