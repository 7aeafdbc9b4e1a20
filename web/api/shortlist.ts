import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { call, type Reply } from './call.ts';

export const shortlistKey = ['shortlist'] as const;

export type Shortlisted = Reply<'GET /api/participants/:id/shortlist'>['items'][number];

/** Openings that advisors weigh for a participant; nobody else sees them. */
export function useShortlist(participantId: string): UseQueryResult<Shortlisted[]> {
  return useQuery({
    queryKey: [...shortlistKey, participantId],
    queryFn: async ({ signal }) =>
      (await call('GET /api/participants/:id/shortlist', { params: { id: participantId } }, signal))
        .items,
  });
}

/** Weighs an opening for the participant, or no more. */
export function useWeigh(
  participantId: string,
): UseMutationResult<void, Error, { openingId: string; isWeighed: boolean }> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ openingId, isWeighed }) => {
      const params = { id: participantId, openingId };
      if (isWeighed)
        await call('PUT /api/participants/:id/shortlist/:openingId', { params, body: {} });
      else await call('DELETE /api/participants/:id/shortlist/:openingId', { params });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: [...shortlistKey, participantId] }),
  });
}
