import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ParticipantExport } from '#shared/rights/export-endpoints.ts';
import { call } from './call.ts';

/** Everything that is held about a participant. Asked for each time: reading it is a look. */

export function useOwnExport(): UseQueryResult<ParticipantExport> {
  return useQuery({
    queryKey: ['own-export'],
    queryFn: ({ signal }) => call('GET /api/me/export', {}, signal),
  });
}

export function useExport(id: string): UseQueryResult<ParticipantExport> {
  return useQuery({
    queryKey: ['export', id],
    queryFn: ({ signal }) => call('GET /api/participants/:id/export', { params: { id } }, signal),
  });
}
