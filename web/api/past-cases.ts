import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { call, type Reply } from './call.ts';

export const pastCasesPageSize = 25;

/** The municipality's cases that are past their time. */
export function usePastCases(page: number): UseQueryResult<Reply<'GET /api/past-cases'>> {
  return useQuery({
    queryKey: ['past-cases', page],
    queryFn: ({ signal }) =>
      call('GET /api/past-cases', { query: { page, pageSize: pastCasesPageSize } }, signal),
    placeholderData: keepPreviousData,
  });
}
