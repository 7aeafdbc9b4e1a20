import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type {
  CandidatesReply,
  LeftOutCandidatesReply,
  LeftOutPart,
} from '#shared/matching/match.ts';
import { call } from './call.ts';

/** The municipality's participants ranked for an opening, best first. */
export function useCandidates(
  openingId: string,
  query: { page: number },
): UseQueryResult<CandidatesReply> {
  return useQuery({
    queryKey: ['candidates', openingId, query],
    queryFn: ({ signal }) =>
      call('GET /api/openings/:id/candidates', { params: { id: openingId }, query }, signal),
    placeholderData: keepPreviousData,
  });
}

/** The participants whom a gate leaves out for an opening, or who almost fit. */
export function useLeftOutCandidates(
  openingId: string,
  part: LeftOutPart,
  page: number,
): UseQueryResult<LeftOutCandidatesReply> {
  return useQuery({
    queryKey: ['candidates', openingId, 'left-out', part, page],
    queryFn: ({ signal }) =>
      call(
        'GET /api/openings/:id/candidates/left-out',
        { params: { id: openingId }, query: { part, page } },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
}
