import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { MatchesReply } from '#shared/matching/match.ts';
import type { MatchesQuery } from '#shared/matching/match-endpoints.ts';
import type { WhatIf } from '#shared/matching/what-if.ts';
import { call } from './call.ts';

/** What fits the participant signed in, best first. */
export function useOwnMatches(search: Partial<MatchesQuery>): UseQueryResult<MatchesReply> {
  return useQuery({
    queryKey: ['matches', 'own', search],
    queryFn: ({ signal }) => call('GET /api/me/matches', { query: search }, signal),
    placeholderData: keepPreviousData,
  });
}

/** What would help the participant signed in, one change at a time. */
export function useOwnWhatIf(): UseQueryResult<WhatIf> {
  return useQuery({
    queryKey: ['matches', 'own', 'what-if'],
    queryFn: ({ signal }) => call('GET /api/me/what-if', {}, signal),
  });
}
