import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '#shared/api.ts';
import type { CallOf } from '#shared/endpoint.ts';
import { call } from '#web/api/call.ts';

export type MatchSearch = NonNullable<CallOf<Api['GET /api/participants/:id/matches']>['query']>;

/** Openings ranked for a participant, best first. The page before stays while the next one comes. */
export const participantMatchesQuery = (id: string, search: MatchSearch) =>
  queryOptions({
    queryKey: ['matches', id, search],
    queryFn: ({ signal }) =>
      call('GET /api/participants/:id/matches', { params: { id }, query: search }, signal),
    placeholderData: (previous, query) =>
      query?.queryKey[1] === id ? keepPreviousData(previous) : undefined,
  });
