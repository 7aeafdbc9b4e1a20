import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
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

/** Of a record that cannot be read, for ever. `not_archived`: something has changed since the last package. */
export function useEraseUnreadable(): UseMutationResult<
  unknown,
  Error,
  { id: string; version: number }
> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }) =>
      call('POST /api/participants/:id/erase', {
        params: { id },
        body: { version, archived: true },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['past-cases'] }),
  });
}
