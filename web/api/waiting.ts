import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { call, type Reply } from './call.ts';

export const waitingKey = ['waiting'] as const;

export type Waiting = Reply<'GET /api/me/waiting'>;

/** How much waits for the one signed in; numbers, and nobody's data. */
export function useWaiting(enabled = true): UseQueryResult<Waiting> {
  return useQuery({
    queryKey: waitingKey,
    queryFn: ({ signal }) => call('GET /api/me/waiting', {}, signal),
    enabled,
  });
}
