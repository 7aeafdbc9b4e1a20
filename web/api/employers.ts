import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Employer } from '#shared/employers/employer.ts';
import { call } from './call.ts';
import { everyPage, largestPage } from './every-page.ts';

/** One employer; nothing is asked for while the id is not known. */
export function useEmployer(id: string | undefined): UseQueryResult<Employer> {
  return useQuery({
    queryKey: ['employers', 'one', id],
    queryFn: ({ signal }) => call('GET /api/employers/:id', { params: { id: id ?? '' } }, signal),
    enabled: id !== undefined,
  });
}

/** All employers there are, by name. */
export function useEmployers(): UseQueryResult<Employer[]> {
  return useQuery({
    queryKey: ['employers', 'all'],
    queryFn: ({ signal }) =>
      everyPage((page) =>
        call('GET /api/employers', { query: { page, pageSize: largestPage } }, signal),
      ),
  });
}
