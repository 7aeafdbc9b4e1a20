import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { HistoryEvent } from '#shared/history/history-endpoints.ts';
import type { HistoryKind } from '#shared/history/history-kinds.ts';
import { call, type Reply } from './call.ts';
import { everyPage, largestPage } from './every-page.ts';

export const historyKey = ['history'] as const;
/** The API's own. */
export const historyPageSize = 50;

/** What happened in a case, newest first. */
export function useHistory(
  participantId: string,
  page: number,
): UseQueryResult<Reply<'GET /api/participants/:id/history'>> {
  return useQuery({
    queryKey: [...historyKey, participantId, 'page', page],
    queryFn: ({ signal }) =>
      call(
        'GET /api/participants/:id/history',
        { params: { id: participantId }, query: { page, pageSize: historyPageSize } },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
}

/** All that happened of one kind. */
export function useHistoryOf(
  participantId: string,
  kind: HistoryKind,
): UseQueryResult<HistoryEvent[]> {
  return useQuery({
    queryKey: [...historyKey, participantId, 'all', kind],
    queryFn: ({ signal }) =>
      everyPage((page) =>
        call(
          'GET /api/participants/:id/history',
          { params: { id: participantId }, query: { kind: [kind], page, pageSize: largestPage } },
          signal,
        ),
      ),
  });
}
