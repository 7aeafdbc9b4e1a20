import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Today } from '#shared/today/today-endpoints.ts';
import { call } from './call.ts';

/** What is new to the one signed in: ids of what others have done something with. */
export function useNewThings(): UseQueryResult<Today, Error> & { isNew: (id: string) => boolean } {
  const found = useQuery({
    queryKey: ['today', 'own'],
    queryFn: ({ signal }) => call('GET /api/today', {}, signal),
  });
  const ids = new Set(
    (found.data?.news?.items ?? []).map((item) =>
      'placementId' in item ? item.placementId : item.referralId,
    ),
  );
  return { ...found, isNew: (id) => ids.has(id) };
}
