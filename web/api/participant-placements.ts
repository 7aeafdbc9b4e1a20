import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { PlacementForAdvisors } from '#shared/placements/placement.ts';
import { call } from './call.ts';
import { everyPage, largestPage } from './every-page.ts';

/** All placements of a participant, as advisors see them, latest change first. */
export function useParticipantPlacements(
  participantId: string,
): UseQueryResult<PlacementForAdvisors[]> {
  return useQuery({
    queryKey: ['placements', 'of-participant', participantId],
    queryFn: ({ signal }) =>
      everyPage(async (page) => {
        const query = { participantId, page, pageSize: largestPage };
        const reply = await call('GET /api/placements', { query }, signal);
        return { ...reply, items: reply.items as PlacementForAdvisors[] };
      }),
  });
}
