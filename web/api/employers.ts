import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Employer } from '#shared/employers/employer.ts';
import { call } from '#web/api/call.ts';

/** One employer; nothing is asked for while the id is not known. */
export function useEmployer(id: string | undefined): UseQueryResult<Employer> {
  return useQuery({
    queryKey: ['employers', 'one', id],
    queryFn: ({ signal }) => call('GET /api/employers/:id', { params: { id: id ?? '' } }, signal),
    enabled: id !== undefined,
  });
}
