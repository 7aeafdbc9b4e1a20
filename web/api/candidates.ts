import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CandidatesReply } from '#shared/matching/match.ts';
import { call } from './call.ts';

/** The municipality's participants ranked for an opening, best first. */
export function useCandidates(
  openingId: string,
  query: { page: number; pageSize?: number },
): UseQueryResult<CandidatesReply> {
  return useQuery({
    queryKey: ['candidates', openingId, query],
    queryFn: ({ signal }) =>
      call('GET /api/openings/:id/candidates', { params: { id: openingId }, query }, signal),
    placeholderData: keepPreviousData,
  });
}
