import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type {
  LeftOutPart,
  LeftOutReply,
  MatchesReply,
  OpenedReply,
} from '#shared/matching/match.ts';
import type { MatchesQuery } from '#shared/matching/match-endpoints.ts';
import type { WhatIf } from '#shared/matching/what-if.ts';
import { call } from './call.ts';

export type MatchSearch = Partial<MatchesQuery>;

/** Openings ranked for a participant, best first. The page before stays while the next one comes. */
export function useParticipantMatches(
  id: string,
  search: MatchSearch,
  enabled: boolean,
): UseQueryResult<MatchesReply> {
  return useQuery({
    queryKey: ['matches', id, search],
    queryFn: ({ signal }) =>
      call('GET /api/participants/:id/matches', { params: { id }, query: search }, signal),
    placeholderData: (previous, query) =>
      query?.queryKey[1] === id ? keepPreviousData(previous) : undefined,
    enabled,
  });
}

/** The openings that a gate leaves out for a participant, or that almost fit. */
export function useLeftOut(
  id: string,
  part: LeftOutPart,
  search: MatchSearch,
  enabled: boolean,
): UseQueryResult<LeftOutReply> {
  return useQuery({
    queryKey: ['matches', id, 'left-out', part, search],
    queryFn: ({ signal }) =>
      call(
        'GET /api/participants/:id/matches/left-out',
        { params: { id }, query: { ...search, part } },
        signal,
      ),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** The openings that a change opens for a participant; `change` as `changeKey` writes it. */
export function useOpened(id: string, change: string, page: number): UseQueryResult<OpenedReply> {
  return useQuery({
    queryKey: ['matches', id, 'opened', change, page],
    queryFn: ({ signal }) =>
      call(
        'GET /api/participants/:id/what-if/openings',
        { params: { id }, query: { change, page } },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
}

/** What would help a participant, one change at a time. */
export function useWhatIf(id: string): UseQueryResult<WhatIf> {
  return useQuery({
    queryKey: ['matches', id, 'what-if'],
    queryFn: ({ signal }) => call('GET /api/participants/:id/what-if', { params: { id } }, signal),
  });
}
