import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '#web/api/call.ts';

/** The municipality's participants ranked for an opening, best first. */
export const candidatesQuery = (openingId: string, page: number) =>
  queryOptions({
    queryKey: ['candidates', openingId, page],
    queryFn: ({ signal }) =>
      call(
        'GET /api/openings/:id/candidates',
        { params: { id: openingId }, query: { page } },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
